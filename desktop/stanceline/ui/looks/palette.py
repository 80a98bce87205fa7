"""The tokens as a QPalette, for everything that Fusion paints by itself."""

from PySide6.QtGui import QColor, QPalette

from stanceline.ui.looks.tokens import Theme, mixed

_ROLE = QPalette.ColorRole
_DISABLED = QPalette.ColorGroup.Disabled


def palette_of(theme: Theme) -> QPalette:
    """Every role that Fusion reads, for active, inactive and disabled widgets."""
    palette = QPalette()
    for role, colour in _roles(theme).items():
        palette.setColor(role, QColor(colour))
    faded = QColor(mixed(theme.text_3, theme.surface, 0.35))
    for role in (
        _ROLE.WindowText,
        _ROLE.Text,
        _ROLE.ButtonText,
        _ROLE.PlaceholderText,
        _ROLE.HighlightedText,
    ):
        palette.setColor(_DISABLED, role, faded)
    palette.setColor(_DISABLED, _ROLE.Base, QColor(theme.window))
    palette.setColor(_DISABLED, _ROLE.Highlight, QColor(theme.line))
    palette.setColor(_DISABLED, _ROLE.Accent, faded)
    return palette


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        _ROLE.Window: theme.window,
        _ROLE.WindowText: theme.text,
        _ROLE.Base: theme.surface,
        _ROLE.AlternateBase: theme.field,
        _ROLE.Text: theme.text,
        _ROLE.PlaceholderText: theme.text_3,
        _ROLE.Button: theme.raised,
        _ROLE.ButtonText: theme.text,
        _ROLE.BrightText: theme.danger,
        _ROLE.Highlight: theme.accent,
        _ROLE.HighlightedText: theme.on_accent,
        _ROLE.Accent: theme.accent,
        _ROLE.Link: theme.accent,
        _ROLE.LinkVisited: theme.accent,
        _ROLE.ToolTipBase: theme.raised,
        _ROLE.ToolTipText: theme.text,
        _ROLE.Light: theme.surface,
        _ROLE.Midlight: theme.line,
        _ROLE.Mid: theme.strong_line,
        _ROLE.Dark: theme.text_3,
        _ROLE.Shadow: theme.strong_line,
    }
