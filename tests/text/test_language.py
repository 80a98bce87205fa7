"""Guessing the language of a text."""

import pytest

from stanceline.text.language import detect

SAMPLES = {
    "en": "The city council voted on Tuesday to keep the charge for another year.",
    "de": "Der Stadtrat beschloss am Dienstag, die Gebühr um ein weiteres Jahr zu verlängern.",
    "fr": "Le conseil municipal a décidé mardi de maintenir la taxe pendant une année encore.",
    "es": "El ayuntamiento decidió el martes mantener la tasa durante un año más.",
    "tr": "Belediye meclisi salı günü ücretin bir yıl daha sürmesine karar verdi.",
    "ru": "Городской совет во вторник решил сохранить плату ещё на один год.",
    "uk": "Міська рада у вівторок вирішила зберегти плату ще на один рік.",
    "bg": "Общинският съвет реши във вторник да запази таксата за още една година.",
    "ar": "قرر مجلس المدينة يوم الثلاثاء الإبقاء على الرسوم لمدة عام آخر.",
    "fa": "شورای شهر روز سه‌شنبه تصمیم گرفت این عوارض را یک سال دیگر نگه دارد.",
    "zh": "市议会星期二投票决定将收费再延长一年。",
    "ja": "市議会は火曜日、料金をもう一年続けることを決めた。",
    "ko": "시의회는 화요일 요금을 일 년 더 유지하기로 했다.",
    "el": "Το δημοτικό συμβούλιο αποφάσισε να διατηρήσει το τέλος.",
    "he": "מועצת העיר החליטה להשאיר את האגרה.",
    "hi": "नगर परिषद ने मंगलवार को शुल्क जारी रखने का फैसला किया।",
}


@pytest.mark.parametrize(("language", "text"), SAMPLES.items())
def test_a_sentence_is_enough_to_know_the_language(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", " \n", "12 34 %", "OK", "Oslo", "😀😀😀", "!!! ???"])
def test_too_little_text_gives_no_language(text: str) -> None:
    assert detect(text) == ""


def test_foreign_names_in_a_text_do_not_change_its_language() -> None:
    chinese = "这家公司叫 Stanceline Annotation，位于北京，员工一百人。"
    assert detect(chinese + "它的产品在日本叫「スタンス」，在中国卖得更好。") == "zh"
    assert detect(SAMPLES["ru"] + " Apple, Google, Microsoft.") == "ru"


def test_addresses_are_not_words() -> None:
    assert detect(SAMPLES["de"] + " https://www.example.com/the/quick/brown/fox/and/the/lazy/dog") == "de"


def test_only_the_beginning_is_looked_at() -> None:
    assert detect(SAMPLES["en"] * 100 + SAMPLES["ru"] * 1000) == "en"
