"""Finds out before Qt is imported why no window can be opened. Qt itself would abort."""
