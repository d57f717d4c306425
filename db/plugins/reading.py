"""Makes the database readable in Datasette, and keeps what a watched page says from becoming part of ours.

Written to what Datasette 0.65 and 1.0 have in common.
"""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from markupsafe import Markup
from pluggy import HookimplMarker

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[MutableMapping[str, Any], Callable[[], Awaitable[Message]], Send], Awaitable[None]]

hookimpl = HookimplMarker("datasette")

# A sign and a word, because not everyone sees the colour.
_BADGES = {
    "direction": {
        "adverse": "▼ 불리 adverse",
        "favourable": "▲ 유리 favourable",
        "neutral": "● 중립 neutral",
        "mixed": "◆ 혼재 mixed",
        "none": "○ 없음 none",
    },
    "severity": {"high": "높음 high", "medium": "중간 medium", "low": "낮음 low"},
}
_EDITS = {
    "=": Markup("{}"),
    "-": Markup('<del><span class="mark">[삭제]</span> {}</del>'),
    "+": Markup('<ins><span class="mark">[추가]</span> {}</ins>'),
}
_LISTS = {"path": " › ", "path_before": " › ", "path_after": " › ", "law": " · ", "categories": " · "}

# Scripts only from Datasette's own files: should a page's text ever get through unescaped, it can't run. The price is
# Datasette's inline scripts: its SQL editor is a plain text box and its menus close by a click on them. Styles may be
# inline, because Datasette colours its headings so.
_POLICY = (
    b"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    b"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = (
    (b"content-security-policy", _POLICY),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
)


@hookimpl
def render_cell(value: object, column: str) -> Markup | str | None:
    """Show edits as deletions and insertions, fixed words as badges, JSON lists as words; all else is Datasette's.

    By the name of the column alone: on the page of a query there is no table.
    """
    if not isinstance(value, str):
        return None
    if column == "edits":
        return _edits(value)
    if column in _LISTS:
        return _words(value, _LISTS[column])
    word = _BADGES.get(column, {}).get(value)
    return Markup('<span class="badge {} {}">{}</span>').format(column, value, word) if word else None


def _edits(value: str) -> Markup | None:
    match _parsed(value):
        case [*edits]:
            return Markup('<div class="edits">{}</div>').format(Markup().join(map(_edit, edits)))
        case _:
            return None


def _edit(edit: object) -> Markup:
    match edit:
        case [str() as op, str() as text] if op in _EDITS:
            return _EDITS[op].format(text)
        case _:
            return Markup("{}").format(json.dumps(edit, ensure_ascii=False))


def _words(value: str, between: str) -> str | None:
    match _parsed(value):
        case [*words]:
            return between.join(map(str, words))
        case _:
            return None


def _parsed(value: str) -> object:
    """Whatever JSON the cell holds: on the page of a query, a column of ours may be anyone's text."""
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return None


@hookimpl
def asgi_wrapper() -> Callable[[App], App]:
    """Send the headers that make a browser distrust our own pages."""

    def wrap(app: App) -> App:
        async def guarded(
            scope: MutableMapping[str, Any], receive: Callable[[], Awaitable[Message]], send: Send
        ) -> None:
            async def send_guarded(message: Message) -> None:
                if message["type"] == "http.response.start":
                    ours = {name for name, _ in _HEADERS}
                    theirs = [pair for pair in message.get("headers", ()) if pair[0].lower() not in ours]
                    message = {**message, "headers": [*theirs, *_HEADERS]}
                await send(message)

            await app(scope, receive, send_guarded)

        return guarded

    return wrap
