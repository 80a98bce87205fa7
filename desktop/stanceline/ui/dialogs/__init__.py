"""Dialogs: ask first, then hand the answer to an operation."""
