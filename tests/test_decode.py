import codecs

import pytest

from tos_monitor.decode import Decoded, decode

# Syllables of KS X 1001, and three (똠, 믜, 뷁) that only CP949 has.
COMMON = "제1조 (목적) 이 약관은 회사와 회원의 권리와 의무를 정합니다. " * 5
WIDER = COMMON + "똠 믜 뷁"
WESTERN = "The company\u2019s \u201cmembers\u201d \u2014 all of them \u2014 agree. " * 5
KOREAN_LABELS = (
    "euc-kr",
    "EUC-KR",
    "ks_c_5601-1987",
    "ks_c_5601-1989",
    "ksc5601",
    "korean",
    "cseuckr",
    "ms949",
    "uhc",
    "cp949",
    "windows-949",
    "x-windows-949",
)


def page(text: str, *, meta: str = "") -> str:
    declared = f'<meta http-equiv="Content-Type" content="text/html; charset={meta}">' if meta else ""
    return f"<html><head>{declared}</head><body>{text}</body></html>"


def read(text: str, encoding: str, content_type: str = "") -> Decoded:
    return decode(text.encode(encoding), content_type)


@pytest.mark.parametrize("label", KOREAN_LABELS)
def test_a_korean_label_in_the_page_means_cp949(label: str) -> None:
    text = page(WIDER, meta=label)
    assert read(text, "cp949") == Decoded(text=text, encoding="cp949", chosen_by="meta", replaced=0)


@pytest.mark.parametrize("label", KOREAN_LABELS)
def test_a_korean_label_in_the_header_means_cp949(label: str) -> None:
    text = page(WIDER)
    decoded = read(text, "cp949", f"text/html; charset={label}")
    assert decoded == Decoded(text=text, encoding="cp949", chosen_by="header", replaced=0)


def test_an_undeclared_korean_page_is_recognised_by_its_bytes() -> None:
    text = page(WIDER)
    assert read(text, "cp949") == Decoded(text=text, encoding="cp949", chosen_by="bytes", replaced=0)


def test_a_declaration_behind_a_long_comment_is_found() -> None:
    text = f"<!--{'x' * 5_000}-->" + page(COMMON, meta="johab")
    assert read(text, "johab") == Decoded(text=text, encoding="johab", chosen_by="meta", replaced=0)


@pytest.mark.parametrize("content_type", ["text/html; charset=utf-8", "text/html; charset=iso-8859-1"])
def test_bytes_that_are_korean_beat_a_header_that_is_wrong(content_type: str) -> None:
    text = page(WIDER)
    assert read(text, "cp949", content_type).text == text


def test_bytes_that_are_korean_beat_a_page_that_claims_utf_8() -> None:
    text = page(WIDER, meta="utf-8")
    assert read(text, "cp949").text == text


def test_bytes_that_are_utf_8_beat_header_and_page_together() -> None:
    text = page(WIDER, meta="euc-kr")
    decoded = read(text, "utf-8", "text/html; charset=euc-kr")
    assert decoded == Decoded(text=text, encoding="utf-8", chosen_by="bytes", replaced=0)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_byte_order_mark_beats_everything(mark: bytes, encoding: str) -> None:
    text = page(WIDER, meta="euc-kr")
    decoded = decode(mark + text.encode(encoding), "text/html; charset=johab")
    assert decoded == Decoded(text=text, encoding=encoding, chosen_by="bom", replaced=0)


@pytest.mark.parametrize("encoding", ["johab", "utf-16-le", "iso2022_kr"])
def test_a_rare_encoding_is_taken_at_its_word_when_the_bytes_bear_it_out(encoding: str) -> None:
    text = page(COMMON)
    assert read(text, encoding, f"text/html; charset={encoding}").text == text


def test_one_bad_byte_costs_one_character_and_not_the_encoding() -> None:
    body = page(WIDER, meta="euc-kr").encode("cp949").replace(b"</body>", b"\xff</body>")
    decoded = decode(body)
    assert (decoded.encoding, decoded.chosen_by, decoded.replaced) == ("cp949", "damage", 1)


def test_a_utf_8_page_cut_inside_a_character_stays_utf_8() -> None:
    decoded = decode(WIDER.encode()[:-1])
    assert (decoded.encoding, decoded.replaced) == ("utf-8", 1)


@pytest.mark.parametrize("content_type", ["", "text/html; charset=iso-8859-1", "text/html; charset=utf-8"])
def test_western_text_with_curly_quotes_is_not_taken_for_korean(content_type: str) -> None:
    assert read(WESTERN, "cp1252", content_type).text == WESTERN


@pytest.mark.parametrize("label", ["hex", "punycode", "unicode_escape", "no-such-thing"])
def test_a_label_that_is_no_character_set_is_ignored(label: str) -> None:
    text = page(WIDER, meta=label)
    assert read(text, "cp949", f"text/html; charset={label}").text == text


def test_nothing_reads_as_nothing() -> None:
    assert decode(b"") == Decoded(text="", encoding="utf-8", chosen_by="bytes", replaced=0)


def test_a_head_full_of_unclosed_tags_is_read() -> None:
    assert decode(b"<meta a='" * 20_000 + b"\xff").replaced == 0
