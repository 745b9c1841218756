"""The commands of the command line, one module each. `ladder_app/command_table.py` lists them."""
