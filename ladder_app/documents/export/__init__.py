"""Everything that the program saves: the table of formats, their writers, atomic saving."""
