"""The talk sheet: a level as a page to fill in, for the talk with one's manager."""
