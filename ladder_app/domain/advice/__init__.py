"""Advice on a ladder without errors: what a careful reader would question, rule by rule."""
