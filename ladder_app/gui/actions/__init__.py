"""The actions of the window: declared in one table, from which menus and shortcuts follow."""
