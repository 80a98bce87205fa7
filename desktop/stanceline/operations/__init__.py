"""Floor 3: what a person can do; functions that return a Change, or Jobs that yield Progress."""
