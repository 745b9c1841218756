"""Pay in words, tables and documents."""
