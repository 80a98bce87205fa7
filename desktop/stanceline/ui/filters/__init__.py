"""What is shown: chips of the active filter."""
