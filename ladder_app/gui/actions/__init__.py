"""What the window can be told to do: declared once, then menus, toolbar, shortcuts and help."""
