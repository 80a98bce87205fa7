"""Measures the program's journeys, each beside its physical limit in the same run: ``python -m tests.bench``."""
