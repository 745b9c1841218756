"""Searching for levels, skills and statements by their words."""
