"""Where the windows of the bench are drawn: into memory on a screen of usual size, or on an X server of its own."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCREEN = (1920, 1080)


@contextmanager
def platform(name: str, folder: Path) -> Iterator[None]:
    """Set the environment for Qt, which must not be imported before; "" takes the environment's own."""
    if name == "xcb" and not os.environ.get("DISPLAY"):
        with _x_server() as display:
            os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
            yield
        return
    if name == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(folder)}"
    elif name:
        os.environ["QT_QPA_PLATFORM"] = name
    yield


def _screen(folder: Path) -> Path:
    """The offscreen platform's own screen has 800 × 800 pixels, into which no window of ours fits."""
    file = folder / "screen.json"
    screen = {"name": "bench", "x": 0, "y": 0, "width": SCREEN[0], "height": SCREEN[1], "logicalDpi": 96,
              "logicalBaseDpi": 96, "dpr": 1}  # fmt: skip
    whole = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": [screen]}
    file.write_text(json.dumps(whole), encoding="utf-8")
    return file


@contextmanager
def _x_server() -> Iterator[str]:
    reading, writing = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with server, os.fdopen(reading) as answer:
        try:
            # The server picks a free number and writes it when it takes clients; nothing if it dies.
            number = answer.readline().strip()
            if not number:
                raise RuntimeError("Xvfb ended before it took clients")
            yield f":{number}"
        finally:
            server.terminate()
