"""The tutorial: callouts beside the panes of the window, never in the way of trying."""
