"""How everything looks right now: the theme in use, fonts and icons, handed to every panel."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip

from stanceline.ui.looks import fonts
from stanceline.ui.looks.icons import IconShelf, TokenIcon
from stanceline.ui.looks.palette import palette_of
from stanceline.ui.looks.style import style_sheet
from stanceline.ui.looks.tokens import LIGHT, THEMES, Theme, tone_of


class Looks:
    """The theme, fonts and icons of one program. Needs a QApplication; loads the fonts once.

    Widgets read ``theme`` when they paint and never keep a colour, so that ``use`` only has to make them
    repaint (it does: every widget gets a PaletteChange).
    """

    def __init__(self, resources: Path) -> None:
        self.theme: Theme = LIGHT
        self._resources = resources
        self._shelf = IconShelf(resources / "icons")
        self._over_fusion = False
        self.families = fonts.load_fonts(resources / "fonts")

    def use(self, app: QApplication, name: str) -> None:
        """Put a theme on the whole program; KeyError if none has this name (``tokens.THEMES``)."""
        self.theme = THEMES[name]
        if not self._over_fusion:
            app.setStyle("Fusion")
            self._over_fusion = True
        palette = palette_of(self.theme)
        app.setFont(self.ui_font())
        # Before the style sheet: set after it, labels that are open keep the text colour of the old theme.
        app.setPalette(palette)
        app.setStyleSheet(style_sheet(self.theme, self._resources / "themes"))
        QToolTip.setPalette(palette)
        QToolTip.setFont(self.ui_font(12))

    def colour(self, name: str) -> QColor:
        """A token by its field name ("text_2", "accent", …), a tone's mark by its name, or "#rrggbb"."""
        token = getattr(self.theme, name, None) if name.isidentifier() else None
        return QColor(
            token if isinstance(token, str) and token.startswith("#") else tone_of(self.theme, name).mark
        )

    def ui_font(self, pixels: int = 13, weight: int = 400, tabular: bool = False) -> QFont:
        """Inter for everything but article text; ``tabular`` makes all digits equally wide."""
        return fonts.shaped(fonts.ui_families(), pixels, weight, tabular)

    def reading_font(self, pixels: int = 18, language: str = "", weight: int = 400, *preferred: str) -> QFont:
        """The face of article text; the article's language tag decides which Han and Arabic faces follow.

        ``preferred`` families stand before ours.
        """
        return fonts.shaped(fonts.reading_families(language, *preferred), pixels, weight)

    def title_font(self, pixels: int = 27, weight: int = 600, language: str = "") -> QFont:
        """The face of article titles."""
        return fonts.shaped(fonts.reading_families(language), pixels, weight)

    def icon(self, name: str, colour: str = "", pixels: int = 18) -> QIcon:
        """An icon in a token or "#rrggbb" (default ``text_2``) that follows the theme by itself.

        Disabled it is drawn in the palette's disabled text colour.
        """
        return QIcon(TokenIcon(self._shelf, name, partial(self._icon_colour, colour or "text_2"), pixels))

    def pixmap(self, name: str, colour: str = "", pixels: int = 18, ratio: float = 1.0) -> QPixmap:
        """The same as a picture for a device pixel ratio; kept until 512 others were asked for."""
        return self._shelf.pixmap(name, self.colour(colour or "text_2").name(), pixels, ratio)

    def app_icon(self) -> QIcon:
        """The program's own icon, 16 … 512 px."""
        return self._shelf.app_icon()

    def icon_names(self) -> tuple[str, ...]:
        """Every name that ``icon`` knows."""
        return self._shelf.names()

    def _icon_colour(self, colour: str, mode: QIcon.Mode) -> QColor:
        if mode is QIcon.Mode.Disabled:
            return palette_of(self.theme).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return self.colour(colour)


def system_theme(app: QApplication) -> str:
    """The name of the theme that the desktop's own settings ask for; light where it says nothing."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "high-contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
