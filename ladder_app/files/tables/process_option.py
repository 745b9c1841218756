"""The option by which a frozen build starts the process that reads a workbook."""

READ_WORKBOOK = "--read-workbook"
"""Reads a workbook from standard input. The executable of a frozen build runs no modules."""
