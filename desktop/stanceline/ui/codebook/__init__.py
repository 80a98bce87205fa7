"""The codebook editor."""
