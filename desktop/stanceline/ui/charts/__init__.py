"""The distribution charts beside the text."""
