"""Stable ids made from content, so that the same article has the same id in everybody's file."""

from hashlib import blake2b, sha256


def text_hash(text: str) -> str:
    """SHA-256 of the UTF-8 text, hexadecimal: notices the same article twice."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def article_uid(text_sha256: str, twin: int = 0) -> str:
    """Sixteen hexadecimal digits; ``twin`` tells wanted duplicates of one text apart."""
    return _digest(f"article {text_sha256} {twin}")


def sentence_uid(article: str, start: int, end: int) -> str:
    """Sixteen hexadecimal digits from the article's uid and the code point offsets."""
    return _digest(f"sentence {article} {start} {end}")


def _digest(content: str) -> str:
    return blake2b(content.encode(), digest_size=8).hexdigest()
