"""Shows the whole comparison as HTML that survives every feed reader."""

from collections.abc import Iterator
from html import escape

from tos_monitor.beside import qualifying
from tos_monitor.model import Change, Clause, Edit, Finding, Flag, Kind, Language, Phrase
from tos_monitor.publish.labels import CATEGORIES, KINDS, QUALIFIED, weight
from tos_monitor.publish.news import News, place
from tos_monitor.publish.quoting import CUT, clip, harmless, line, outline

# Readers strip styles, classes, div and span, and some show neither colour nor strike: the words say it too.
MARKS = {"-": Phrase(ko="[삭제]", en="[removed]"), "+": Phrase(ko="[추가]", en="[added]")}
_TAGS = {"-": "del", "+": "ins"}

MAX_CLAUSES = 40
# An entry stays under 60 kB, 200 of them under 12 MB: 36 kB are for the clauses, the rest for the notice's own text
# and the evidence. One clause always fits: escaping makes six bytes of a sign, so a side has at most 6 + 6 kB.
MAX_BYTES = 36_000
_SIDE_BYTES = 6_000
_RUN_LIMIT = 1_000
_KEPT_LIMIT = 600
_LINE_LIMIT = 300
_MOST_BESIDE = 3

_SIDES = {"-": Phrase(ko="변경 전", en="Before"), "+": Phrase(ko="변경 후", en="After")}
_ANNOUNCED = Phrase(ko="예고", en="announced")
_UNNUMBERED = Phrase(ko="번호 없는 조항", en="Unnumbered clause")
_LEFT_OUT = Phrase(ko="지면 관계로 생략한 조항: {}개", en="Clauses left out for length: {}")


def clauses(news: News) -> Iterator[str]:
    """Each changed clause with its flags, while there is room; then how many were left out."""
    size = told = 0
    for finding in news.shown[:MAX_CLAUSES]:
        html = changed_clause(finding, news.language)
        size += len(html.encode())
        if size > MAX_BYTES:
            break
        told += 1
        yield html
    if told < len(news.shown):
        yield paragraph(_LEFT_OUT[news.language].format(len(news.shown) - told))


def paragraph(text: str) -> str:
    """A paragraph of plain text."""
    return f"<p>{_safe(text)}</p>"


def changed_clause(finding: Finding, language: Language) -> str:
    """One changed clause: where it stands, its words before and after, and what was flagged."""
    change, beside = finding.change, qualifying(finding, language)
    flags = "".join(_flag(flag, language) for flag in finding.flags)
    return "".join(
        (
            f"<h3>{_safe(heading(finding, language))}</h3>",
            *(paragraph(clip(lead_in.text, _LINE_LIMIT)) for lead_in in _lead_in(change)),
            f"<blockquote>{_words(change, language)}</blockquote>",
            f"<ul>{flags}</ul>" if flags else "",
            *(paragraph(f"{QUALIFIED[language]}: {clip(each.text, _LINE_LIMIT)}") for each in beside[:_MOST_BESIDE]),
        )
    )


def heading(finding: Finding, language: Language) -> str:
    """Where a clause stands and what happened to it, as plain text: ``제8조 ③ → 제8조 ④ (개정) – 수정``."""
    change = finding.change
    places = dict.fromkeys(filter(None, (place(side) for side in (change.before, change.after) if side)))
    title = line(change.clause.heading, _LINE_LIMIT) if not change.clause.is_heading else ""
    where = " → ".join(places) or title or _UNNUMBERED[language]
    named = f"{where} ({title})" if title and places else where
    happened = KINDS[change.kind][language] + (f", {_ANNOUNCED[language]}" if finding.announced else "")
    return f"{named} – {happened}"


def _lead_in(change: Change) -> tuple[Clause, ...]:
    """The clause that the changed one completes: the nearest of its article whose path is the beginning of its own."""
    around = change.around_after if change.after else change.around_before
    path = change.clause.path
    above = [
        clause
        for clause in around
        if not clause.is_heading and len(clause.path) < len(path) and path[: len(clause.path)] == clause.path
    ]
    nearest = max(above, key=lambda clause: len(clause.path), default=None)
    return () if nearest is None else (nearest,)


def _words(change: Change, language: Language) -> str:
    before, after = (side.text if side else "" for side in (change.before, change.after))
    edits = change.edits or (Edit(op="-", text=before), Edit(op="+", text=after))
    if change.kind is not Kind.EDITED:
        return f"<p>{_side(edits, '=-+', language)}</p>"
    return "".join(
        f"<p><strong>{_SIDES[op][language]}</strong> {_side(edits, '=' + op, language)}</p>" for op in ("-", "+")
    )


def _side(edits: tuple[Edit, ...], ops: str, language: Language) -> str:
    runs: list[str] = []
    size = 0
    for edit in edits:
        if edit.op not in ops or not edit.text:
            continue
        if size > _SIDE_BYTES:
            return "".join((*runs, CUT))
        runs.append(_run(edit, language))
        size += len(runs[-1].encode())
    return "".join(runs)


def _run(edit: Edit, language: Language) -> str:
    if edit.op == "=" or not edit.text.strip():
        return _safe(outline(edit.text, _KEPT_LIMIT))
    tag = _TAGS[edit.op]
    return f"<strong>{MARKS[edit.op][language]}</strong> <{tag}>{_safe(clip(edit.text, _RUN_LIMIT))}</{tag}>"


def _flag(flag: Flag, language: Language) -> str:
    name = f"{weight(flag.direction, flag.severity, language)} – {CATEGORIES[flag.category][language]}"
    law = f" ({_safe('; '.join(flag.law))})" if flag.law else ""
    return f"<li><strong>{_safe(name)}</strong>: {_safe(clip(flag.reason[language], _LINE_LIMIT))}{law}</li>"


def _safe(text: str) -> str:
    return escape(harmless(text))
