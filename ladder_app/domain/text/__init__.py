"""Comparing words: folding, fuzzy matching, suggestions."""
