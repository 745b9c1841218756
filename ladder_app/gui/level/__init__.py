"""One level to read: its heading, its responsibilities and its skills."""
