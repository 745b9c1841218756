"""Finding text in the ladders, and where a skill is used."""
