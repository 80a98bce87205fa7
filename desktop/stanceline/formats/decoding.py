"""From the bytes of a file to text: which encoding it has, and what had to be mended."""

import codecs
import re
from dataclasses import dataclass, replace

from stanceline.domain.characters import REPLACEMENT, Tidied, direction_marks, tidy
from stanceline.domain.trouble import Trouble

_BOMS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
)
# Without ESC, which colours logs: no sign of a binary file.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_STRAY_BYTES = re.compile("[\udc80-\udcff]+")
_MOST_CONTROL = 0.1  # of all characters, in what still counts as text
_SUSPICIOUS = 0.02
_MOST_SMALL = 0.7
_CONFIDENT = 0.3  # below, chardet's guesses are no better than the commonest legacy encoding
_SAMPLE = 200_000  # bytes that chardet looks at
_NOT_FOR_FILES = frozenset({"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "utf-7"})


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding that it was read in (Python's name), and warnings for people."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, encoding: str = "") -> Decoded:
    """Text fit to be stored: ``\\n`` as the only line break, no control characters, no BOM.

    ``encoding`` empty = detect. Raises Trouble: EMPTY_FILE, NOT_TEXT, UNKNOWN_ENCODING.
    """
    raw = decode_raw(data, encoding)
    tidied = tidy(raw.text)
    return Decoded(tidied.text, raw.encoding, raw.warnings + remarks(tidied))


def remarks(tidied: Tidied) -> tuple[str, ...]:
    """Warnings about what was mended in a text, and about marks in it that deceive the eye."""
    marks = direction_marks(tidied.text)
    seen = (f"Invisible marks change the direction of the text: {marks}.",) if marks else ()
    return _mended(tidied.removed, tidied.replaced) + seen


def _mended(removed: int, replaced: int) -> tuple[str, ...]:
    warnings = []
    if removed:
        warnings.append(f"Control characters were removed: {removed}.")
    if replaced:
        warnings.append(f"Broken characters were replaced by {REPLACEMENT}: {replaced}.")
    return tuple(warnings)


def decode_raw(data: bytes, encoding: str = "") -> Decoded:
    """As ``decode``, with every character left in place except the BOM: for formats with a syntax."""
    if not data:
        raise Trouble("EMPTY_FILE", "The file is empty.", "Choose another file.")
    if encoding:
        decoded = _decode_as(data, encoding)
    else:
        for signature, what in _SIGNATURES:
            if data.startswith(signature):
                raise _not_text(f"The file is {what}, not plain text.")
        decoded = _decode_marked(data) or _decode_utf8(data) or _decode_guessed(data)
    if _control_share(decoded.text) > _MOST_CONTROL:
        raise _not_text("The file does not hold text.")
    return replace(decoded, text=decoded.text.removeprefix("\ufeff"))


def _not_text(message: str) -> Trouble:
    return Trouble("NOT_TEXT", message, "Save it as plain text (UTF-8) in the program that made it.")


def _decode_as(data: bytes, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        if name.replace("_", "-") in _NOT_FOR_FILES:
            raise LookupError(name)
        return _counting_replaced(data.decode(name, "replace"), data, name)
    except (LookupError, UnicodeError, ValueError) as error:
        advice = "Choose another, or let it be detected."
        raise Trouble("UNKNOWN_ENCODING", f"“{encoding}” is not a text encoding.", advice) from error


def _decode_marked(data: bytes) -> Decoded | None:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _counting_replaced(data[len(mark) :].decode(name, "replace"), data, name)
    return None


def _counting_replaced(text: str, data: bytes, name: str) -> Decoded:
    known = data.count(REPLACEMENT.encode()) if name == "utf-8" else 0
    broken = text.count(REPLACEMENT) - known
    return Decoded(text, name, _mended(0, broken) if broken > 0 else ())


def _decode_utf8(data: bytes) -> Decoded | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_damaged_utf8(data)
    if _control_share(text) > _SUSPICIOUS:
        return _decode_unmarked_utf16(data) or Decoded(text, "utf-8")
    return Decoded(text, "utf-8")


def _decode_damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 that was cut off, or that holds pieces pasted from another encoding."""
    text = data.decode("utf-8", "surrogateescape")
    stray = sum(map(len, _STRAY_BYTES.findall(text)))
    well_formed = len(data) - stray - len(text.encode("ascii", "ignore"))
    if stray > well_formed:
        return None
    text, places = _STRAY_BYTES.subn(_mend, text)
    return Decoded(text, "utf-8", (f"Places that are not valid UTF-8: {places}. Check the text.",))


def _mend(match: "re.Match[str]") -> str:
    """A lone byte inside is most likely Windows-1252; longer runs are the rest of a broken character."""
    if len(match[0]) > 1 or match.end() == len(match.string):
        return REPLACEMENT
    return bytes([ord(match[0]) - 0xDC00]).decode("cp1252", "replace")


def _decode_unmarked_utf16(data: bytes) -> Decoded | None:
    """UTF-16 of an alphabet: every second byte is small, the others are not."""
    sample = data[:4000]
    low = [sum(byte < 9 for byte in sample[offset::2]) * 2 / len(sample) for offset in (0, 1)]
    if max(low) < _MOST_SMALL or min(low) > 1 - _MOST_SMALL:
        return None
    name = "utf-16-le" if low[1] > low[0] else "utf-16-be"
    return Decoded(data.decode(name, "replace"), name, (_guessed(name),))


def _decode_guessed(data: bytes) -> Decoded:
    import chardet  # noqa: PLC0415 - 50 ms that only files in legacy encodings need

    guess = chardet.detect(_telling(data), prefer_superset=True)
    names = ["cp1252", "latin-1"]
    if guess["encoding"] and guess["confidence"] >= _CONFIDENT:
        names.insert(0, guess["encoding"])
    for name in names:
        try:
            text = data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        canonical = codecs.lookup(name).name
        return Decoded(text, canonical, (_guessed(canonical),))
    raise AssertionError("Latin-1 decodes every byte")


def _telling(data: bytes) -> bytes:
    """The bytes that tell encodings apart: of a long file the lines that are not pure ASCII."""
    if len(data) <= _SAMPLE:
        return data
    return b"\n".join(line for line in data.split(b"\n") if not line.isascii())[:_SAMPLE]


def _guessed(name: str) -> str:
    return f"The encoding was guessed: {name}. Check the text; another encoding can be chosen."


def _control_share(text: str) -> float:
    return _CONTROL.subn("", text)[1] / len(text) if text else 0.0
