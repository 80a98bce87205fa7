"""Floor 4: the same operations without a window; data on stdout, messages on stderr."""
