"""The Review view: a table of the sentences that the filter lets through."""
