"""Filters as people see them: chips, the editor, those that were saved."""
