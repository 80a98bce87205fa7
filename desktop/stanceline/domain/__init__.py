"""Floor 1: frozen dataclasses and pure rules; standard library only."""
