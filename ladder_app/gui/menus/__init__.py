"""What the File, View and Help menus do."""
