"""Words compared: folded, likened, suggested."""
