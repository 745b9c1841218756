"""Ways through a family, and its map."""
