"""The salary comparison: chart, table, the person's own salary."""
