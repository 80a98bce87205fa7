"""Floor 2: importers and exporters; ours register through entry points like anybody's."""
