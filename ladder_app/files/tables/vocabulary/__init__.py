"""The words that the tables of companies use, in many languages."""
