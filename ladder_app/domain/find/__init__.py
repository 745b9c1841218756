"""Finding levels, skills and statements by their words."""
