"""What the bundled ladders and templates say, and how they say it."""
