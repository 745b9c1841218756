"""Find, and “Where is this skill used?”."""
