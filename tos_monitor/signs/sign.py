"""What a sign is, and what a page is that shows one."""

import re
from dataclasses import dataclass

from tos_monitor.model import DocumentKind

_ALL = frozenset(DocumentKind)
# A notice of a breach speaks of abnormal access, of what was blocked and of errors, and asks its readers to log in.
BUT_NOTICES = _ALL - {DocumentKind.NOTICE}
TERMS_ONLY = frozenset({DocumentKind.TERMS})

WALL = "the server asks for proof that a person is looking"
QUEUE = "the site lets its visitors wait in line"
IDENTITY = "the site asks who is looking, or how old they are"
ABROAD = "the site does not answer visitors from this country"
LOG_IN = "the page is shown to members only"
NOT_FOUND = "the page says, with a status of success, that what was asked for is not there"
ERROR = "an error page, though the server reports success"
DOWN = "the service is down for maintenance"
SCRIPT = "the text is written by a script"
REDIRECT = "the page only sends the reader elsewhere: declare the address it sends to"


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign:
    """What gives away a page that stands in for the document, while the page shows no more than some characters.

    Walls of known makers show up to 750; what is missing, down or for members says so in 550, and terms, which speak
    of all that too, are longer.
    """

    reason: str
    detail: str
    pattern: re.Pattern[str]
    longest: int = 800
    kinds: frozenset[DocumentKind] = _ALL


def any_of(*alternatives: str) -> re.Pattern[str]:
    """A pattern that is found where any of its alternatives is."""
    return re.compile("|".join(alternatives), re.IGNORECASE | re.MULTILINE)


def whole_line(*alternatives: str) -> re.Pattern[str]:
    """A pattern that is found where any of its alternatives is all that a line says."""
    return re.compile(rf"^(?:{'|'.join(alternatives)})\W*$", re.IGNORECASE | re.MULTILINE)
