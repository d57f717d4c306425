"""Cuts a notice into sentences, whether it came in lines, as one line, or as the cells of a table."""

import re
from dataclasses import dataclass

from tos_monitor.model import Notice
from tos_monitor.normal import plain

_BULLET = r"[■□◆◇▶▷○●▪•▣☞◎◼※]"
_ARROW = r"(?:[→⇒➡⟶]|->|=>)"
# Only a blank ends a sentence: figures of dates ("2031. 7. 20. 시행") have dots and no end, nor has a decimal.
_END = re.compile(
    rf"\n+|(?<=[다요죠함음임됨][.!?])\s+(?!{_ARROW})|(?<=[가-힣]\.)\s+(?!{_ARROW})(?=\S{{2}})|(?<=[a-z)\"'][.!?])\s+(?=[A-Z\"'])|(?<=\d[.!])\s+(?=[A-Z])"
    rf"|\s+(?={_BULLET})|\s+(?=\[[^\]\n]{{2,20}}\])|(?<!\d\.)(?<!\d\. )\s+(?=\d{{1,2}}[.)] ?[가-힣A-Z\"'])"
    r"|\s+(?=- )|\s+(?=[①-⑳])|(?<=[^가-힣])\s+(?=[가나다라마바사]\. )"
)
_LONGEST_HEAD = 120  # letters; a first sentence that is longer is no heading


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """A sentence, heading or line with its place in the text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)


def folded(text: str) -> str:
    """The text with its lines kept and all that looks alike written alike."""
    cells = text.replace("\t", " | ")  # a tab parts the cells of a table
    return "\n".join(filter(None, map(plain, cells.splitlines())))


def sentences(text: str) -> tuple[Sentence, ...]:
    """Split a text."""
    found: list[Sentence] = []
    start = 0
    for end, following in (*((cut.start(), cut.end()) for cut in _END.finditer(text)), (len(text), len(text))):
        if text[start:end].strip():
            found.append(Sentence(start=start, text=text[start:end]))
        start = following
    return tuple(found)


def head(notice: Notice) -> str:
    """What a notice is headed by: its title, or its first line or sentence where it has none."""
    if notice.title.strip():
        return plain(notice.title)
    first = next(iter(sentences(folded(notice.text))), None)
    return first.text[:_LONGEST_HEAD] if first else ""
