"""The domain: what a career ladder is. It knows no Qt and no files."""
