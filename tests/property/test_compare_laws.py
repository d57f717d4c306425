"""The laws of comparing clauses: nothing is lost, nothing changes by itself, and both directions tell the same."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tos_monitor.compare import compare
from tos_monitor.model import Change, Clause, Kind, Language
from tos_monitor.segment import segment

SENTENCES = (
    "회사는 물건을 보관합니다.",
    "회사는 물건을 보관하지 않습니다.",
    "회원은 이레 안에 찾아갑니다.",
    "회원은 사흘 안에 찾아갑니다.",
    "값은 먼저 냅니다.",
    "제2조에 따라 돌려줍니다.",
    "제3조에 따라 돌려줍니다.",
    "자세한 것은 따로 알립니다.",
    "달빛은 물건을 보관합니다.",
    "“회사”는 물건을 보관합니다",
    "최종 수정일: 2031. 1. 2.",
    "최종 수정일: 2032. 3. 4.",
)
# No two of these are alike, so that none is an edit of another.
UNLIKE = (
    "회사는 물건을 보관합니다.",
    "값은 먼저 냅니다.",
    "다툼은 법원에서 다룹니다.",
    "환급은 이레 걸립니다.",
    "Cats may stay overnight.",
    "Quarterly invoices!",
)
MIRRORED = {Kind.ADDED: Kind.REMOVED, Kind.REMOVED: Kind.ADDED}
SWAPPED = {"-": "+", "+": "-", "=": "="}

lines = st.builds(
    "{}{}".format,
    st.sampled_from(("", "① ", "② ", "1. ", "2. ", "제1조(보관)\n", "제2조(환급) ", "제3조 ")),
    st.sampled_from(SENTENCES),
)
korean_texts = st.lists(lines, max_size=12).map("\n".join)
any_texts = st.lists(st.text(st.characters(), max_size=15), max_size=6).map("\n".join)
documents = (korean_texts | any_texts).map(lambda text: segment(text, Language.KO))

Document = tuple[Clause, ...]


def text_of(clause: Clause | None) -> str:
    return clause.text if clause else ""


def seen(change: Change) -> tuple[object, ...]:
    """A change without its neighbours; its edits are sorted, because a mirror turns their order round."""
    edits = sorted((edit.op, edit.text) for edit in change.edits)
    return (change.kind, change.cosmetic, change.before, change.after, tuple(edits))


def seen_from_the_other_side(change: Change) -> tuple[object, ...]:
    edits = sorted((SWAPPED[edit.op], edit.text) for edit in change.edits)
    return (MIRRORED.get(change.kind, change.kind), change.cosmetic, change.after, change.before, tuple(edits))


@given(documents)
def test_a_text_has_no_changes_to_itself(document: Document) -> None:
    assert compare(document, document) == ()


@given(documents, documents)
def test_both_sides_of_every_change_can_be_read_back(old: Document, new: Document) -> None:
    for change in compare(old, new):
        assert "".join(edit.text for edit in change.edits if edit.op != "+") == text_of(change.before)
        assert "".join(edit.text for edit in change.edits if edit.op != "-") == text_of(change.after)


@given(documents, documents)
def test_comparing_the_other_way_round_gives_the_mirrored_changes(old: Document, new: Document) -> None:
    mirrored = Counter(map(seen_from_the_other_side, compare(old, new)))
    assert mirrored == Counter(map(seen, compare(new, old)))


@given(st.permutations(UNLIKE), st.permutations(UNLIKE))
def test_shuffling_clauses_edits_none(old: list[str], new: list[str]) -> None:
    changes = compare(segment("\n".join(old), Language.KO), segment("\n".join(new), Language.KO))
    assert {change.kind for change in changes} <= {Kind.MOVED}


@given(documents, documents)
def test_every_clause_is_told_at_most_once(old: Document, new: Document) -> None:
    changes = compare(old, new)
    assert len(changes) <= len(old) + len(new)
    assert sum(len(text_of(change.before)) for change in changes) <= sum(len(clause.source) for clause in old)
