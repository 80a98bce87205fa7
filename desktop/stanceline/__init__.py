"""Stanceline: label every sentence of an article with stance and topic."""

__version__ = "0.1.0"
