"""Floor 4: the window; talks to operations and domain, never to the store."""
