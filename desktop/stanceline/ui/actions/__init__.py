"""Actions as frozen data in lists; one builder makes menus, keys and the shortcut sheet."""
