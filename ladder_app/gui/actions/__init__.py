"""What the window can be told to do: declared once, then menus, toolbar and shortcuts."""
