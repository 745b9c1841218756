"""Comparing levels: the changes from one to another."""
