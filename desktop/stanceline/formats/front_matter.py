"""The block of "key: value" lines between two --- lines that a Markdown file may begin with."""

import re

_KEY = re.compile(r"([A-Za-z][\w .-]{0,60}?)\s*:(?:\s+(.*))?")
_LONGEST = 300  # lines


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """The values by key (lower case), and the text below the block; no values when there is no block.

    Only "key: value" is understood, with lists joined by commas: no YAML, so nothing can be expanded or
    executed. Text must have ``\\n`` as its only line break.
    """
    lines = text.split("\n", _LONGEST)
    if lines[0].rstrip() != "---":
        return {}, text
    end = next((i for i, line in enumerate(lines[1:_LONGEST], start=1) if line.rstrip() in ("---", "...")), 0)
    if not end or not any(_KEY.fullmatch(line.rstrip()) for line in lines[1:end]):
        return {}, text
    values: dict[str, str] = {}
    key = ""
    for line in lines[1:end]:
        match = _KEY.fullmatch(line.rstrip())
        if match:
            key = match[1].lower()
            values[key] = _bare(match[2] or "")
        elif key and line.strip():
            more = _bare(line.strip().removeprefix("- "))
            values[key] = f"{values[key]}, {more}" if values[key] not in ("", "|", ">") else more
    return values, "\n".join(lines[end + 1 :]).lstrip("\n")


def _bare(value: str) -> str:
    """Without the quotes of a string or the brackets of a list on one line."""
    value = value.strip()
    if value[:1] == "[" and value[-1:] == "]":
        return ", ".join(_unquoted(part.strip()) for part in value[1:-1].split(","))
    return _unquoted(value)


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
