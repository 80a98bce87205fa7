"""The only place where everything is put together; reads top to bottom."""

import ctypes
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stanceline.cli import datasets, labels, loading, making
from stanceline.cli.root import ProjectPath, commands
from stanceline.domain.trouble import Trouble
from stanceline.host import logs
from stanceline.host.places import places

if TYPE_CHECKING:  # Qt is imported where a window is opened
    from PySide6.QtWidgets import QApplication

    from stanceline.ui.program import Program
    from stanceline.ui.window import Window

COMMANDS = (datasets, labels, loading, making)
"""Importing them hung their commands onto the root."""

APT = (
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libgl1 libegl1"
)

LEAST_SIDE, LARGEST_SIDE = 320, 16_384
"""Of a window in pixels: what can be read, and what Qt can paint."""


def main() -> None:
    """The command ``stanceline``."""
    commands()


@commands.command("open")
@click.argument("project", metavar="[P]", type=ProjectPath, required=False)
@click.option("--demo", is_flag=True, help="Open the sample project; it is made if it isn't there.")
@click.option(
    "--screenshot", metavar="FILE.png", type=ProjectPath, help="Save a picture of the window and exit."
)
@click.option("--size", metavar="WxH", default="", help="Size of the window in pixels, such as 1366x768.")
@click.option(
    "--annotator", metavar="NAME", default="", help="Who labels; the one of the last time if left out."
)
@click.option("--theme", type=click.Choice(["light", "dark", "high contrast"]), help="For this time only.")
@click.pass_context
def open_(
    ctx: click.Context,
    project: Path | None,
    demo: bool,
    screenshot: Path | None,
    size: str,
    annotator: str,
    theme: str | None,
) -> None:
    """Open P in a window; without P, the first window."""
    _refuse_no_screen(picture=screenshot is not None)
    ctx.exit(
        run_window(
            project, demo=demo, screenshot=screenshot, size=_size(size), theme=theme, annotator=annotator
        )
    )


def run_window(
    project: Path | None,
    *,
    demo: bool = False,
    screenshot: Path | None = None,
    size: tuple[int, int] | None = None,
    theme: str | None = None,
    annotator: str = "",
) -> int:
    """The life of the program with a window; returns its exit code.

    Where a picture is asked for nobody looks at the window, so Trouble in opening is raised, not shown.
    """
    # Qt is imported only here: no other command needs it, and it costs a quarter of a second.
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from stanceline.ui.crash import CrashTeller, log_qt_messages  # noqa: PLC0415
    from stanceline.ui.ending import Ending  # noqa: PLC0415
    from stanceline.ui.picturing import Picture  # noqa: PLC0415
    from stanceline.ui.program import Program  # noqa: PLC0415

    here = places()
    crash_file = logs.begin(here.log_file)
    app = _application()
    log_qt_messages()
    teller = CrashTeller(here.log_file, app)
    logs.report_unhandled(teller.tell)
    program = Program(app, here, theme=theme, annotator=annotator)
    teller.troubled.connect(program.tell)
    ending = Ending(program.quit, app)
    try:
        window = _first_window(program, project, demo=demo, strict=screenshot is not None)
    except Trouble:
        ending.close()
        raise
    if window is not None and size is not None:
        window.showNormal()
        window.resize(*size)
    picture = None if screenshot is None else Picture(window or program.welcome(), screenshot)
    if picture is not None:
        QTimer.singleShot(0, picture.begin)
        picture.taken.connect(lambda: QTimer.singleShot(0, program.quit))
    code = app.exec()
    ending.close()
    gc.collect()
    if crash_file is not None:
        crash_file.close()
    failed = (project is not None and window is None) or (picture is not None and not picture.written)
    return code or int(failed)


def _application() -> "QApplication":
    """Qt's own part of the program, under our name."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - as above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    QCoreApplication.setApplicationName("stanceline")
    QCoreApplication.setOrganizationDomain("stanceline.example")
    app = QApplication([sys.argv[0]])
    app.setApplicationDisplayName("Stanceline")
    QApplication.setDesktopFileName("org.stanceline.Stanceline")
    return app


def _first_window(program: "Program", project: Path | None, *, demo: bool, strict: bool) -> "Window | None":
    """The window to begin with; None if it is the one without a project. Raises Trouble if ``strict``, else tells."""
    if demo:
        return program.sample_or_raise() if strict else program.sample_project()
    if project is not None:
        return program.open_or_raise(project) if strict else program.open_project(project)
    program.welcome()
    return None


def _size(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    width, x, height = text.lower().partition("x")
    if not x or not width.isdecimal() or not height.isdecimal():
        raise click.BadParameter(f"“{text}” is not WxH, such as 1366x768.", param_hint="--size")
    if not all(LEAST_SIDE <= int(side) <= LARGEST_SIDE for side in (width, height)):
        limits = f"between {LEAST_SIDE} and {LARGEST_SIDE} pixels"
        raise click.BadParameter(f"“{text}”: width and height are {limits}.", param_hint="--size")
    return int(width), int(height)


def _loads(library: str) -> bool:
    """Whether the system has it; ``ctypes.util`` would start a program to look, and every start would wait for it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _refuse_no_screen(*, picture: bool) -> None:
    """Qt ends with an abort and a long message where a screen or a library is missing; say it first, shortly."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        if picture:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            return
        raise Trouble(
            "NO_SCREEN",
            "There is no screen to open a window on.",
            "Start it on a desktop, or use --screenshot; every other command works without a screen.",
        )
    if os.environ.get("DISPLAY") and not _loads("libxcb-cursor.so.0"):
        raise Trouble(
            "MISSING_LIBRARY",
            "A library that Qt needs to open a window, libxcb-cursor, is missing.",
            f"On Debian and Ubuntu: sudo apt-get install {APT}",
        )
