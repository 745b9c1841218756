"""What is said of pay, market references, workings, imports and hits."""
