"""The reader: a sentence cursor in a readable article."""
