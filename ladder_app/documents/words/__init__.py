"""Texts about pay, market references, calculations, imports and matches."""
