"""The log and the last resort: nothing that goes wrong dies in silence. Never logs article text."""

import faulthandler
import logging
import logging.handlers
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from stanceline import __version__
from stanceline.domain.trouble import Trouble

log = logging.getLogger("stanceline")

Report = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def begin(file: Path) -> TextIOWrapper | None:
    """Log to a rotating file (5 × 1 MB) and have the interpreter's own crashes written beside it.

    Returns the open crash file, which the caller must keep; None where the folder can't be written, and
    the program then runs without a log rather than not at all.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=1_000_000, backupCount=5, encoding="utf-8"
        )
        crash = file.with_suffix(".crash").open("a", encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("stanceline").setLevel(logging.INFO)
    faulthandler.enable(crash)
    log.info("Stanceline %s, Python %s, %s", __version__, platform.python_version(), platform.platform())
    return crash


def report_unhandled(report: Report) -> None:
    """Send every exception that nobody caught, on any thread, to ``report``; control-C stays what it is.

    The log gets its kind and frames, stderr a sentence.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # Never the words of an exception: they may quote an article.
        log.error("unhandled %s\n%s", kind.__name__, frames(trace))
        if sys.stderr is not None:  # None in a windowed build
            sys.stderr.write(f"stanceline: {_told(error)}\n")
        report(kind, error, trace)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            hook(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = thread_hook


def frames(trace: TracebackType | None) -> str:
    """Where an exception came from, a line a frame, outermost first; empty if it came from nowhere."""
    return "".join(
        f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}\n"
        for frame in traceback.extract_tb(trace)
    )


def _told(error: BaseException) -> str:
    if isinstance(error, Trouble):
        return str(error)
    return f"a fault of the program ({type(error).__name__}); the log tells where."
