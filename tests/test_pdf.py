import zlib
from itertools import cycle, islice
from pathlib import Path

import pytest

from tests.pdf_file import Drawn, Sheet, pdf_file
from tos_monitor import pdf
from tos_monitor.model import Rejection

REAL_PAGES = Path(__file__).parent.parent.parent / "shared" / "data" / "html" / "pages"
ARTICLES = [f"제{number}조({word}) 회사는 {word}에 관한 의무를 다합니다." for number, word in enumerate("가나다라", 1)]
LOCKED = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'61' * 32}> /U <{'62' * 32}> >> /ID [<63> <63>]"


def lines(body: bytes) -> list[str]:
    written = pdf.text(body)
    assert isinstance(written, str)
    return written.split("\n")


def reason(body: bytes) -> str:
    rejection = pdf.text(body)
    assert isinstance(rejection, Rejection)
    return f"{rejection.reason}: {rejection.detail}"


def test_a_line_of_the_page_is_a_line_of_the_text() -> None:
    assert lines(pdf_file(ARTICLES[:2], ["② The user bears no loss.", "끝"])) == [
        *ARTICLES[:2],
        "② The user bears no loss.",
        "끝",
    ]


@pytest.mark.parametrize(
    "foot", ["{}", "- {} -", "{} / 3", "이용약관 제2판 {}쪽"], ids=["number", "dashes", "of all", "words"]
)
def test_page_numbers_are_left_out(foot: str) -> None:
    sheets: list[Sheet] = [
        [article, Drawn(text=foot.format(page), y=40)] for page, article in enumerate(ARTICLES[:3], 1)
    ]
    assert lines(pdf_file(*sheets)) == ARTICLES[:3]


def test_numbers_that_do_not_count_pages_stay() -> None:
    sheets: list[Sheet] = [
        [article, Drawn(text=number, y=40)] for article, number in zip(ARTICLES, "3141", strict=True)
    ]
    assert lines(pdf_file(*sheets)) == [
        line for article, n in zip(ARTICLES, "3141", strict=True) for line in (article, n)
    ]


@pytest.mark.parametrize("label", ["제{}장", "Article {}", "SECTION {}."])
def test_a_label_that_happens_to_count_pages_stays(label: str) -> None:
    heads = [label.format(number) for number in (1, 2)]
    sheets: list[Sheet] = [[head, article] for head, article in zip(heads, ARTICLES, strict=False)]
    assert lines(pdf_file(*sheets)) == [heads[0], ARTICLES[0], heads[1], ARTICLES[1]]


def test_what_stands_on_most_pages_is_told_once() -> None:
    head, date, foot = "가게 이용약관", "시행일: 2026. 11. 1.", "가게 주식회사"
    sheets: list[Sheet] = [[head, date, article, Drawn(text=foot, y=40)] for article in ARTICLES[:3]]
    assert lines(pdf_file(*sheets, [ARTICLES[3]])) == [head, date, *ARTICLES]


def test_the_foot_of_the_last_page_ends_the_text() -> None:
    sheets: list[Sheet] = [[article, Drawn(text="가게 주식회사", y=40)] for article in ARTICLES[:2]]
    assert lines(pdf_file(*sheets)) == [*ARTICLES[:2], "가게 주식회사"]


def test_a_line_that_repeats_within_the_text_stays() -> None:
    same = "회사는 손해를 배상합니다."
    sheets: list[Sheet] = [[*islice(cycle(ARTICLES), page, page + 4), same, *ARTICLES[::-1]] for page in range(3)]
    assert lines(pdf_file(*sheets)).count(same) == 3


def test_what_is_drawn_last_is_read_where_it_stands() -> None:
    assert lines(pdf_file([*ARTICLES[:2], Drawn(text="이용약관", y=820)])) == ["이용약관", *ARTICLES[:2]]


def test_what_is_drawn_first_is_read_where_it_stands() -> None:
    assert lines(pdf_file([Drawn(text="부칙", y=40), *ARTICLES[:2]])) == [*ARTICLES[:2], "부칙"]


def test_columns_are_read_one_after_the_other() -> None:
    left = [Drawn(text=text, y=700 - 16 * row) for row, text in enumerate(["제1조", "제2조", "제3조"])]
    right = [Drawn(text=text, y=700 - 16 * row, x=320) for row, text in enumerate(["제4조", "제5조"])]
    assert lines(pdf_file([*left, *right])) == ["제1조", "제2조", "제3조", "제4조", "제5조"]


def test_a_page_that_jumps_without_end_is_read_as_it_is_drawn() -> None:
    drawn = [Drawn(text=f"{place}번", y=(40, 400)[place % 2]) for place in range(500)]
    assert lines(pdf_file(drawn)) == [each.text for each in drawn]


def test_a_turned_page_is_read_as_it_is_drawn() -> None:
    assert lines(pdf_file([Drawn(text="가", y=400), Drawn(text="나", y=700)], turned=90)) == ["가", "나"]


def test_a_hyphen_at_the_end_of_a_line_stays() -> None:
    assert lines(pdf_file(["Goods of third-", "party sellers"])) == ["Goods of third-party sellers"]


def test_a_word_that_was_divided_is_joined_when_it_stands_elsewhere() -> None:
    assert lines(pdf_file(["We are respon-", "sible. Are you", "Responsible?"]))[0] == "We are responsible. Are you"


def test_signs_beyond_the_first_65_536_do_not_shift_the_lines() -> None:
    assert lines(pdf_file(["😀" * 40, ARTICLES[0], Drawn(text="이용약관", y=820)]))[0] == "이용약관"


def test_a_file_with_a_password_is_unreadable() -> None:
    assert reason(pdf_file(ARTICLES, trailer=LOCKED)) == "unreadable-pdf: it asks for a password"


@pytest.mark.parametrize("share", [0.3, 0.9, 0.99])
def test_a_file_that_was_cut_off_is_unreadable(share: float) -> None:
    whole = pdf_file(ARTICLES)
    assert reason(whole[: int(len(whole) * share)]) == "unreadable-pdf: it is damaged: its end is missing"


def test_a_file_that_only_begins_and_ends_like_one_is_unreadable() -> None:
    assert reason(b"%PDF-1.7\n<p>404</p>\n%%EOF") == (
        "unreadable-pdf: it is damaged: Failed to load document (PDFium: Data format error)."
    )


def test_a_file_that_lacks_a_page_is_unreadable() -> None:
    damaged = pdf_file(ARTICLES, ARTICLES).replace(b"/Type /Page /Parent 2 0 R", b"/Type /Pale /Parent 2 0 R", 1)
    assert reason(damaged).startswith("unreadable-pdf: it is damaged")


@pytest.mark.parametrize("sheets", [[[]], [["- 1 -"], ["- 2 -"], []]], ids=["no text", "numbers alone"])
def test_pages_that_are_pictures_are_told(sheets: list[list[str]]) -> None:
    assert reason(pdf_file(*sheets)).startswith("scanned-pdf")


def test_more_pages_than_any_terms_have_are_not_read() -> None:
    assert reason(pdf_file(*[["가"]] * 501)) == "unreadable-pdf: it has 501 pages, at most 500 are read"


def test_more_text_than_any_terms_have_is_not_read() -> None:
    endless = pdf_file(*[["가" * 16_000] * 7] * 45)
    assert reason(endless) == "unreadable-pdf: it has more than 5000000 characters"


@pytest.mark.parametrize(("size", "times"), [(17_000_000, 1), (15_000_000, 9)], ids=["one stream", "all together"])
def test_a_file_that_would_fill_the_memory_is_not_unpacked(size: int, times: int) -> None:
    packed = b"".join(b"stream\n" + zlib.compress(bytes(size)) + b"\nendstream\n" for _ in range(times))
    assert reason(b"%PDF-1.4\n" + packed + b"%%EOF") == "unreadable-pdf: it would fill the memory when unpacked"


@pytest.mark.parametrize("body", [b"%PDF-1.4", b"\xef\xbb\xbf%PDF-1.7", b"\r\n %PDF-2.0"])
def test_a_pdf_is_known_by_its_first_bytes(body: bytes) -> None:
    assert pdf.is_pdf(body)


@pytest.mark.parametrize("body", [b"", b"<p>%PDF-1.4</p>", b"PDF"])
def test_what_speaks_of_a_pdf_is_none(body: bytes) -> None:
    assert not pdf.is_pdf(body)


def _windows(written: str) -> list[str]:
    """Twenty letters in a row at every place: archive and reader differ in blanks and page numbers, not in words."""
    letters = "".join(filter(str.isalpha, written))
    return [letters[place : place + 20] for place in range(len(letters) - 19)]


@pytest.mark.skipif(not REAL_PAGES.exists(), reason="the real files are kept outside of the repository")
def test_real_files_lose_none_of_what_an_archive_read_of_them() -> None:
    lost = {}
    for file in REAL_PAGES.glob("*.pdf"):
        archived = _windows((REAL_PAGES.parent / "text" / f"{file.stem}.md").read_text(encoding="utf-8"))
        found = set(_windows("\n".join(lines(file.read_bytes()))))
        lost[file.stem] = sum(window not in found for window in archived) / len(archived)
    assert (len(lost), {stem: share for stem, share in lost.items() if share > 0.03}) == (6, {})
