"""Documents, charts, comparisons and families as files, by the ending of the name."""
