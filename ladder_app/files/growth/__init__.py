"""Growth files: what people wrote about the levels that they grow toward."""
