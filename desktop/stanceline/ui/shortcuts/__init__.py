"""The sheet of shortcuts, and the editor of a person's own."""
