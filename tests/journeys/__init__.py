"""Journeys: the real window, from the first key to the exported dataset."""
