"""The label pane: the codebook as buttons, and the keys that press them."""
