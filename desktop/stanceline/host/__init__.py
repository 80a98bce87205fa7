"""Floor 2: what this computer gives: paths, settings, shipped resources, logs."""
