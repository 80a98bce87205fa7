"""Boundary repair in the window: joining sentences, and a caret to split one."""
