"""Reads what a notice has attached where it says little itself: papers beside it, and pictures in place of words."""

from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import unquote, urlsplit

from tos_monitor import page, pdf
from tos_monitor.decode import decode
from tos_monitor.links import absolute
from tos_monitor.model import Declaration, Language, Reading, Rejection, Snapshot
from tos_monitor.model.read import PICTURE
from tos_monitor.normal import key

_LITTLE = 200  # signs without white space: a greeting, "the details are in the attached file", a signature
_NEXT_TO_NOTHING = 20  # signs: a heading, a name
_MOST = 5  # files of one notice that are kept


def says_little(text: str) -> bool:
    """Whether a notice leaves the details to what is attached to it."""
    return len(key(text)) < _LITTLE


def addresses(declaration: Declaration, snapshot: Snapshot, reading: Reading) -> tuple[str, ...]:
    """The addresses of the files of a notice, and of the pictures that stand for it, on the service's own hosts."""
    decoded = decode(snapshot.body, snapshot.content_type)
    parsed = page.parse(decoded.text)
    base = absolute(parsed.base, snapshot.url, decoded.encoding) or snapshot.url
    chosen = tuple(filter(None, map(parsed.find, declaration.select))) or (parsed.content(),)
    shown = chosen if reading.pictures else ()
    pictures = (address for selection in shown for address, _ in page.pictures(selection))
    found = (absolute(each, base, decoded.encoding) for each in (*page.files(parsed.content()), *pictures))
    own = dict.fromkeys(each for each in found if each and declaration.owns(each) and each != snapshot.url)
    return tuple(own)[:_MOST]


def with_papers(text: str, declaration: Declaration, attachments: Sequence[Snapshot]) -> str:
    """The text of a notice with that of the PDFs beside it, where it says little itself."""
    if not says_little(text):
        return text
    papers = (pdf.text(each.body) for each in attachments if pdf.is_pdf(each.body) and declaration.owns(each.url))
    return "\n".join((text, *(each for each in papers if not isinstance(each, Rejection))))


def with_pictures(text: str, chosen: Iterable[page.Selection], language: Language) -> str:
    """The text of a notice with its pictures named, where they hold its words."""
    if len(key(text)) > _NEXT_TO_NOTHING:
        return text
    return "\n".join(filter(None, (text, *_named(chosen, language))))


def _named(chosen: Iterable[page.Selection], language: Language) -> Iterator[str]:
    for address, words in (each for selection in chosen for each in page.pictures(selection)):
        if len(key(words)) > _NEXT_TO_NOTHING:
            yield words  # written for those who can't see it, and all of it
        else:
            yield PICTURE[language] + (words or unquote(urlsplit(address).path.rpartition("/")[2]) or "?")
