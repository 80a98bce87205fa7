"""Floor 2: SQLite through sqlite-utils; the only floor with SQL."""
