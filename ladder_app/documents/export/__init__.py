"""Documents as files in their formats."""
