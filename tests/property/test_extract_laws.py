from datetime import UTC, datetime
from html import escape

from hypothesis import example, given
from hypothesis import strategies as st

from tos_monitor import page
from tos_monitor.decode import decode
from tos_monitor.extract import extract
from tos_monitor.model import Declaration, Language, Look, Reading, Snapshot
from tos_monitor.normal import key, text_key

WORDS = (
    st.text(st.sampled_from("가나다라마바사아자차카타파하 abc123.,()<>&\"'"), min_size=1).map(page.legible).filter(bool)
)
KOREAN = st.text(st.characters(codec="cp949", exclude_characters="\0\x1b"), min_size=1)
MARKUP = st.lists(
    st.one_of(
        st.sampled_from(
            ["<p>", "</p>", "<ol>", "<li>", "</ol>", "<table>", "<tr>", "<td rowspan=2>", "</table>", "<br>"]
        ),
        st.sampled_from(
            ["<!--", "-->", "<noscript>", "</noscript>", "<script>", "</script>", "<textarea>", "<b", "&#0;"]
        ),
        st.text(max_size=5),
    )
).map("".join)


def read(markup: str) -> Reading:
    declaration = Declaration(
        service="shop", id="terms", type="Terms", title="약관", language=Language.KO, fetch=("https://shop.example/",)
    )
    snapshot = Snapshot(
        requested=declaration.fetch[0],
        url=declaration.fetch[0],
        status=200,
        headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=markup.encode("utf-8", "surrogatepass"),
    )
    reading = extract(
        declaration, Look(declaration=declaration, seen_at=datetime(2026, 1, 1, tzinfo=UTC), snapshots=(snapshot,))
    )
    assert isinstance(reading, Reading)
    return reading


@given(st.lists(WORDS))
def test_paragraphs_come_back_as_the_lines_they_are(lines: list[str]) -> None:
    assert read("".join(f"<p>{escape(line)}</p>" for line in lines)).text == "\n".join(lines)


@given(
    st.lists(WORDS), st.sampled_from(["<div>{}</div>", "<section><span>{}</span></section>", "{}<br>", "\n<td>{}</td>"])
)
def test_the_same_words_in_other_blocks_are_the_same_text(lines: list[str], block: str) -> None:
    plain, other = ("".join(form.format(escape(line)) for line in lines) for form in ("<p>{}</p>", block))
    assert text_key(read(other).text) == text_key(read(plain).text)


@given(MARKUP)
def test_any_markup_reads_as_lines_that_show_something(markup: str) -> None:
    text = read(markup).text
    assert all(key(line) and page.legible(line) == line for line in text.split("\n") if text)


@given(MARKUP)
def test_the_cells_of_any_table_are_legible(markup: str) -> None:
    cells = [cell for table in page.tables(page.parse(markup).whole()) for row in table for cell in row]
    assert all(page.legible(line) == line for cell in cells for line in cell.split("\n"))


@given(
    st.binary(),
    st.sampled_from(["", "text/html; charset=euc-kr", "text/html; charset=utf-16", "text/html; charset=hex"]),
)
def test_any_bytes_can_be_decoded(body: bytes, content_type: str) -> None:
    decoded = decode(body, content_type)
    assert decoded.replaced == decoded.text.count("\ufffd")


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example("<meta charset=euc-kr>가")
def test_utf_8_is_read_as_utf_8(text: str) -> None:
    assert decode(text.encode(), "text/html; charset=euc-kr").text == text.removeprefix("\ufeff")


@given(KOREAN)
@example("똠방각하 뷁")
def test_declared_cp949_that_is_no_utf_8_is_read_as_cp949(text: str) -> None:
    decoded = decode(text.encode("cp949"), "text/html; charset=ks_c_5601-1987")
    assert decoded.text == text or decoded.encoding == "utf-8"
