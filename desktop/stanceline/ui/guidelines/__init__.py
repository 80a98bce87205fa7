"""The guidelines beside the reader."""
