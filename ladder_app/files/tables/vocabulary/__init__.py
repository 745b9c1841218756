"""The words that the tables of companies use, in twelve languages."""
