"""Floor 2: decoding, cleaning, splitting; pure functions over text."""
