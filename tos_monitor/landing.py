"""Tells whether an answer came from where the document was asked for, or from where a site sends the lost."""

import re
from urllib.parse import SplitResult, urlsplit

from tos_monitor.model import Declaration, DocumentKind, Rejection, Snapshot

_NUMBER = re.compile(r"\d+")
_AUDIENCE = re.compile(r"^(?:www|m|mobile)\.")  # the same site, for one kind of screen
# "/", "/ko/", "/kr/main/index.do", "/default.aspx": languages and the names that servers give to a front page.
_FRONT = re.compile(
    r"(?:/(?:[a-z]{2}(?:[-_][a-z]{2,4})?|index|main|home|default|intro)(?:\.[a-z]{2,5})?)*/?", re.IGNORECASE
)
# Parameters that don't name what a page shows; any other may, as in /index.php?route=terms.
_BESIDE = r"(?:utm_\w+|ref\w*|from|error\w*|code|status|lang|locale|return_?\w*|redirect\w*)(?:=[^&]*)?"
_NAMES_NOTHING = re.compile(rf"(?:{_BESIDE}(?:&{_BESIDE})*)?", re.IGNORECASE)


def foreign(snapshot: Snapshot, declaration: Declaration) -> Rejection | None:
    """Reject what a stranger answered: impostors copy terms, and a domain that was sold leads away."""
    if declaration.owns(snapshot.url):
        return None
    host = urlsplit(snapshot.url).hostname
    return Rejection(
        reason="foreign-host", detail=f"{snapshot.requested} led to {host}; if it is the service's, add it to hosts"
    )


def elsewhere(snapshot: Snapshot, kind: DocumentKind) -> Rejection | None:
    """Reject what a redirect brought instead: the front page, or for a notice any page but its own."""
    asked, came = urlsplit(snapshot.requested), urlsplit(snapshot.url)
    is_lost = _is_other_notice(asked, came) if kind is DocumentKind.NOTICE else _is_front_of(asked, came)
    return Rejection(reason="led-elsewhere", detail=f"{snapshot.requested} led to {snapshot.url}") if is_lost else None


def _is_other_notice(asked: SplitResult, came: SplitResult) -> bool:
    """Tell by the number in its address whether a notice is still there: boards lead on when it was deleted."""
    wanted, found = ("?".join(each[2:4]) for each in (asked, came))
    numbers = set(_NUMBER.findall(wanted))
    return not numbers <= set(_NUMBER.findall(found)) if numbers else wanted != found


def _is_front_of(asked: SplitResult, came: SplitResult) -> bool:
    """Tell whether a deep address led to the front page of its site; terms may have a host of their own."""
    wanted, found = (_AUDIENCE.sub("", each.hostname or "") for each in (asked, came))
    is_own_site = wanted == found or wanted.endswith(f".{found}")
    return is_own_site and _is_front(came) and not _is_front(asked)


def _is_front(address: SplitResult) -> bool:
    return bool(_FRONT.fullmatch(address.path) and _NAMES_NOTHING.fullmatch(address.query) and not address.fragment)
