"""Bytes become text, or it is said what they are instead."""

import codecs

import pytest

from bot.errors import NotATranscript
from bot.formats.decoding import decode_source

WORDS = "ORTIZ: Café – “open”.\nOKAFOR: Yes."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (WORDS.encode("utf-8"), "utf-8"),
        (WORDS.encode("utf-8-sig"), "utf-8"),
        (WORDS.encode("utf-16"), "utf-16-le"),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "utf-16-be"),
        (WORDS.encode("utf-16-le"), "utf-16-le"),
        (WORDS.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + WORDS.encode("utf-32-be"), "utf-32-be"),
        (WORDS.encode("cp1252"), None),
    ],
)
def test_text_is_decoded_without_its_byte_order_mark(data: bytes, encoding: str | None) -> None:
    source = decode_source(data, "notes.txt")

    assert (source.text, source.encoding) == (WORDS, encoding)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"ORTIZ: Yes.\r\nOKAFOR: No.\r\n", "ORTIZ: Yes. \nOKAFOR: No. \n"),
        (b"ORTIZ: Yes.\rOKAFOR: No.\n", "ORTIZ: Yes.\nOKAFOR: No.\n"),
        ("ORTIZ: Yes.\u2028OKAFOR: No.\u2029".encode(), "ORTIZ: Yes.\nOKAFOR: No.\n"),
        ("ORTIZ: Yes.\x85OKAFOR: No.\x0c".encode(), "ORTIZ: Yes.\nOKAFOR: No.\n"),
    ],
)
def test_line_ends_become_one_kind_and_offsets_stay(data: bytes, text: str) -> None:
    assert decode_source(data, "notes.txt").text == text


TALKS = {
    "ru": "Ведущий: Добрый вечер. Стена сдвинулась, и город хочет знать почему.\n",
    "ja": "司会：こんばんは。港の壁が動きました。田中さんは火曜日の朝に見ました。\n",
    "zh": "主持人：晚上好。港口的墙移动了，全城都想知道为什么。\n",
    "ko": "진행자: 안녕하십니까. 항구의 벽이 움직였습니다. 화요일 아침에 봤습니다.\n",
    "el": "Παρουσιαστής: Καλησπέρα. Ο τοίχος του λιμανιού μετακινήθηκε.\n",
    "fr": "DUPRÉ : Je l’ai vu mardi matin. L’eau était très haute, c’était effrayant.\n",
}


@pytest.mark.parametrize("language", TALKS)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_known_in_any_script(language: str, encoding: str) -> None:
    text = TALKS[language] * 3

    source = decode_source(text.encode(encoding), "notes.txt")

    assert (source.text, source.encoding) == (text, encoding)


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("ru", "cp1251"), ("ru", "koi8-r"), ("ru", "iso8859-5"), ("ja", "shift_jis"),
        ("ja", "euc-jp"), ("zh", "gb18030"), ("ko", "euc-kr"), ("el", "iso8859-7"),
        ("fr", "cp1252"),
    ],
)  # fmt: skip
def test_another_script_is_told_by_its_letters(language: str, encoding: str) -> None:
    text = TALKS[language] * 3

    assert decode_source(text.encode(encoding), "notes.txt").text == text


def test_utf8_that_was_cut_in_the_middle_of_a_letter_is_still_utf8() -> None:
    data = "ORTIZ: Café, café, “café” und dé".encode()[:-1]

    assert decode_source(data, "notes.txt").text == "ORTIZ: Café, café, “café” und d\ufffd"


def test_half_a_pair_in_utf16_leaves_no_lone_surrogate() -> None:
    data = b"\xff\xfe" + "ORTIZ: Yes.".encode("utf-16-le") + b"\x00\xd8"

    text = decode_source(data, "notes.txt").text

    assert text.encode("utf-8").decode("utf-8") == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        (b" \n\t ", "it is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "it is a picture"),
        (b"PK\x03\x04" + bytes(100), "it is a packed archive"),
        (b"ORTIZ: " + bytes(range(32)) * 20, "it is no text"),
    ],
)
def test_what_is_no_text_is_called_by_its_name(data: bytes, reason: str) -> None:
    with pytest.raises(NotATranscript) as refused:
        decode_source(data, "upload")

    assert (refused.value.name, refused.value.reason) == ("upload", reason)
