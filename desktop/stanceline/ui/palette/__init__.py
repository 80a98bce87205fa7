"""The command palette: commands, articles, sentences and help pages by a few letters."""
