"""From bytes to text: encodings, damage, files that hold no text."""

import codecs
import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.trouble import Trouble
from stanceline.formats.decoding import decode, decode_raw

ENGLISH = "The charge rose to £5 a day. “We were never asked,” said one owner – and left.\n"
RUSSIAN = "Городской совет во вторник решил сохранить плату ещё на один год. Мэр поблагодарил всех.\n"
CHINESE = "市议会星期二投票决定将收费再延长一年。市长感谢了所有人，并承诺在夏天之前提交一份报告。\n"
ARABIC = "قرر مجلس المدينة يوم الثلاثاء الإبقاء على الرسوم لمدة عام آخر. وشكر رئيس البلدية الجميع.\n"


def trouble(data: bytes, encoding: str = "") -> str:
    with pytest.raises(Trouble) as caught:
        decode(data, encoding)
    assert caught.value.message
    assert caught.value.advice
    return caught.value.kind


def test_utf8_is_read_without_a_warning() -> None:
    decoded = decode(RUSSIAN.encode())
    assert (decoded.text, decoded.encoding, decoded.warnings) == (RUSSIAN, "utf-8", ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_not_part_of_the_text(encoding: str) -> None:
    decoded = decode(CHINESE.encode(encoding))
    assert (decoded.text, decoded.warnings) == (CHINESE, ())


@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        (ENGLISH, "cp1252", "cp1252"),
        ("It costs £5.", "latin-1", "cp1252"),
        (RUSSIAN * 3, "cp1251", "cp1251"),
        (RUSSIAN * 3, "koi8-r", "koi8-r"),
        (CHINESE, "gb18030", "gb18030"),
        (ARABIC * 3, "cp1256", "cp1256"),
        (ENGLISH, "utf-16-le", "utf-16-le"),
        (RUSSIAN, "utf-16-be", "utf-16-be"),
    ],
)
def test_a_legacy_encoding_is_guessed_and_said(text: str, encoding: str, found: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, found)
    assert found in decoded.warnings[0]


def test_legacy_characters_far_into_a_long_file_are_found() -> None:
    text = "Plain words only.\n" * 20_000 + ENGLISH
    assert decode(text.encode("cp1252")).text == text


def test_a_chosen_encoding_is_used_as_it_is() -> None:
    decoded = decode("é".encode(), "latin-1")
    assert (decoded.text, decoded.encoding, decoded.warnings) == ("Ã©", "iso8859-1", ())


@pytest.mark.parametrize("encoding", ["no-such", "rot13", "hex", "idna", "unicode_escape", "x\x00y"])
def test_what_is_no_encoding_of_files_is_refused(encoding: str) -> None:
    assert trouble(b"abc", encoding) == "UNKNOWN_ENCODING"


def test_pieces_pasted_from_another_encoding_are_read_and_a_cut_end_is_marked() -> None:
    pasted = decode(RUSSIAN.encode() + "“yes”\n".encode("cp1252") + RUSSIAN.encode())
    assert pasted.text == RUSSIAN + "“yes”\n" + RUSSIAN
    assert "not valid UTF-8: 2" in pasted.warnings[0]
    assert decode(RUSSIAN.encode()[:-3]).text.endswith("\ufffd")


def test_control_characters_go_with_a_warning() -> None:
    decoded = decode(b"one\x00 \x1b[1mtwo\r\nthree and a good deal of text besides\r")
    assert decoded.text == "one [1mtwo\nthree and a good deal of text besides\n"
    assert decoded.warnings == ("Control characters were removed: 2.",)


def test_marks_that_turn_the_direction_stay_with_a_warning() -> None:
    decoded = decode("a\u202eb".encode())
    assert decoded.text == "a\u202eb"
    assert "direction" in decoded.warnings[0]


def test_raw_text_keeps_what_a_format_may_need() -> None:
    assert decode_raw("\ufeff{\r\n\u2028\x00 and enough text around it}".encode()).text.startswith(
        "{\r\n\u2028\x00"
    )


def test_an_empty_file_is_trouble() -> None:
    assert trouble(b"") == "EMPTY_FILE"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"PK\x03\x04" + b"a" * 100,
        b"%PDF-1.7\nplain enough",
        b"{\\rtf1 text}",
        b"SQLite format 3\x00",
        bytes(range(256)) * 10,
        bytes(1000),
    ],
)
def test_a_file_that_is_not_text_is_refused_by_its_content(data: bytes) -> None:
    assert trouble(data) == "NOT_TEXT"


@given(st.binary(max_size=400), st.sampled_from(["", "utf-8", "cp1252", "utf-16", "shift_jis"]))
def test_any_bytes_give_storable_text_or_trouble(data: bytes, encoding: str) -> None:
    text = ""
    with contextlib.suppress(Trouble):
        text = decode(data, encoding).text
    text.encode("utf-8")
    assert not set(text) & {"\r", "\x00", "\x85", "\u2028", "\ufeff"}


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1))
def test_whatever_is_utf8_is_read_as_utf8(text: str) -> None:
    assert decode(text.encode()).text == text.replace("\ufeff", "")


def test_real_legacy_files_are_read_to_the_letter(real_data: Path) -> None:
    files = sorted((real_data / "encodings").glob("*.txt"))
    assert files
    for file in files:
        expected = file.with_name(file.stem + ".expected.utf8").read_bytes().decode()
        assert decode(file.read_bytes()).text == decode(expected.encode()).text, file.name


def test_pound_signs_of_real_articles_survive_latin_1(real_data: Path) -> None:
    files = sorted((real_data / "articles" / "bbc_latin1").glob("*.txt"))
    assert len(files) == 20
    for file in files:
        data = file.read_bytes()
        text = data.decode() if is_utf8(data) else data.decode("latin-1")
        assert decode(text.encode("latin-1")).text == text.replace("\r\n", "\n"), file.name


def is_utf8(data: bytes) -> bool:
    return codecs.utf_8_decode(data, "ignore")[0].encode() == data
