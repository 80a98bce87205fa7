"""One rule of the splitter after the other; "|" marks where a sentence ends and another follows."""

import pytest

from stanceline.text.splitting import split

ENGLISH = [
    "She left.| He stayed.",
    "Really?| Yes!| Good.",
    "Mr. Smith met Dr. Jones.| They talked.",
    "Lt. Col. Jane Doe of St. Mary’s spoke.",
    "It was J. R. R. Tolkien.| He wrote it.",
    "The U.S. Senate voted.| It was close.",
    "He moved to the U.S.| He liked it.",
    "It starts at 5 p.m.| The doors open earlier.",
    "Acme Inc. of Ohio said so, not Acme Inc.| The rest is silence.",
    "The Rt. Hon. Member rose.",
    "See fig. 3 and no. 7.| He said no.| Nobody asked.",
    "Prices rose by 3.5 per cent to $2.10.| Wages fell.",
    "Bring eggs, milk, etc. when you come.",
    "“We agree.”| “Do you?” he asked.| “I do!”",
    'They wrote "no." and left.',
    "It was so (as he said.)| Then he left.",
    "Mice hate mint. [1]| They flee.[2]| It is cheap. […]",
    "It worked :-)",
    "It worked. :-)| Now rest.",
    "We won! 🎉| They lost.",
    "I waited ... and waited.| He came...| Then he left.",
    "I think … I know.",
    "He works at Yahoo! Mail and likes it.",
    "Visit example.com/a?b=1.| Use Node.js or Booking.Com today.",
    "He told the paper so.|The others heard it.",
    "Did he?|Nobody knows.",
    "1. Heat the oil.| Add the onion.",
    "It was 2019.| Then came 2020.",
    "i like it.| it is good.",
    "Add 5 lb. of flour and 2 oz. of salt.",
    "He and I.| The others came later.",
    "Is it? – she asked.",
    "Then . . . nothing.",
    "He fell ill.| Doctors came.| She lives in Peoria, Ill. with him.",
    "The union rep.| Nobody else.| Rep. Jones voted.",
    "Doe et al. (2020) and Roe et al. agree.",
    "It rained in Calif. on Jan. 5.| Then it stopped.",
]
OTHERS = [
    ("de", "Am 3. Oktober 1990 war es so weit.| Die 27. Große Strafkammer tagte z. B. am Montag."),
    ("de", "Das kostet 20.| Das ist viel.| Der 18. Gipfel kam, d. h. bald."),
    ("de", "„Wirklich?“| „Ja.“| Er ging."),
    ("de", "»Wirklich?«| »Ja!«"),
    ("de", "Es waren 10 Mio. Euro usw.| Dann nichts."),
    ("fr", "M. Dupont est venu.| Il est parti."),
    ("fr", "« Tu viens ? »| Il a dit non."),
    ("fr", "Il dit : « Je viens. » et il partit."),
    ("es", "¿Cómo está?| ¡Bien!| El Sr. Gómez y la Dra. Ruiz rieron."),
    ("it", "Il sig. Rossi è qui.| Bene."),
    ("ru", "В 1916 г. он уехал.| Он жил в г. Москва, т. е. далеко."),
    ("ru", "Это было в 363 г.| Потом А. С. Пушкин дал 5 млн руб. и т. д.| Конец."),
    ("ru", "«Идёшь?» – спросил он.| Она молчала."),
    ("uk", "Він живе на вул. Шевченка, буд. 5.| Це 20 тис. грн.| Так."),
    ("ar", "هل هذا صحيح؟| نعم."),
    ("hi", "यह एक है।| यह दो है।"),
    ("zh", "你好。|真的吗？|是的！|“我走了。”|他说完就走了。"),
    ("zh", "他问：“真的？”，然后走了。"),
    ("zh", "价格是3.5元……他说。|好。"),
    ("ja", "そうですか？|はい。|「行く。」と彼は言った。|終わり。"),
    ("xx", "Prof. Who kam.| Er ging."),
]


def marked(text: str, language: str) -> str:
    return "|".join(_pieces(text, language))


def _pieces(text: str, language: str) -> list[str]:
    starts = [span.start for span in split(text, language)]
    # White space belongs to the piece after it, so that putting them together gives the text again.
    ends = [len(text[:start].rstrip()) for start in starts[1:]]
    return [text[a:b] for a, b in zip([0, *ends], [*ends, len(text)], strict=True)]


@pytest.mark.parametrize("wanted", ENGLISH)
def test_english_sentences_end_where_a_reader_ends_them(wanted: str) -> None:
    assert marked(wanted.replace("|", ""), "en") == wanted


@pytest.mark.parametrize(("language", "wanted"), OTHERS)
def test_sentences_of_other_languages_end_where_a_reader_ends_them(language: str, wanted: str) -> None:
    assert marked(wanted.replace("|", ""), language) == wanted


def test_a_letter_behind_a_vowel_mark_is_no_initial() -> None:
    text = "وصل المدير ليلًا. ولم يكن أحد هناك."
    assert [text[span.start : span.end] for span in split(text, "ar")] == [
        "وصل المدير ليلًا.",
        "ولم يكن أحد هناك.",
    ]
