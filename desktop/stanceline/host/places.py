"""Places on this computer: settings, data, cache, logs, and what the program ships with."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "stanceline"


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of this person on this computer; none is made before something is put there."""

    settings: Path
    data: Path
    cache: Path
    state: Path

    @property
    def settings_file(self) -> Path:
        """What the person chose, as TOML."""
        return self.settings / "settings.toml"

    @property
    def keys_file(self) -> Path:
        """The keys that the person changed, as JSON."""
        return self.settings / "keys.json"

    @property
    def log_file(self) -> Path:
        """The rotating log; it never holds the text of an article."""
        return self.state / "stanceline.log"


def places() -> Places:
    """The usual folders, or those under STANCELINE_HOME (portable use, tests)."""
    home = os.environ.get("STANCELINE_HOME", "")
    if home:
        root = Path(home)
        return Places(root / "settings", root / "data", root / "cache", root / "state")
    return Places(
        Path(platformdirs.user_config_dir(APP)),
        Path(platformdirs.user_data_dir(APP)),
        Path(platformdirs.user_cache_dir(APP)),
        Path(platformdirs.user_state_dir(APP)),
    )


def shipped(name: str) -> Path:
    """The folder ``resources`` or ``seeds``: inside the installed package, else at the top of the checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "_shipped" / name
    return inside if inside.exists() else package.parents[1] / name
