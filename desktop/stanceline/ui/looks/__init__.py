"""Theme tokens, palette, style sheet, fonts, icons, shapes and small widgets."""
