"""Reads the text that an answer in JSON carries: the only module that knows JMESPath."""

import json
import re
from html import escape, unescape

import jmespath
from jmespath.exceptions import JMESPathError

from tos_monitor.model import Rejection

_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)

_NAMES = {
    type(None): "nothing",
    bool: "true or false",
    int: "a number",
    float: "a number",
    dict: "an object",
    list: "a list of lists",
}


def problem(path: str) -> str | None:
    """Say what is wrong with a path, or None."""
    try:
        jmespath.compile(path)
    except JMESPathError as error:
        return str(error).partition("\n")[0]
    return None


def markup(answer: str, path: str) -> str | Rejection:
    """The texts at a path, joined, as the markup of a page."""
    found = search(answer, path)
    if isinstance(found, Rejection):
        return found
    texts = found if isinstance(found, list) else [found]
    if not texts:
        return _no_match(path, "an empty list")
    written: list[str] = []
    for text in texts:
        if not isinstance(text, str):
            return _no_match(path, _NAMES.get(type(text), "no value"))
        written.append(page(text))
    return "\n".join(written)


def search(answer: str, path: str) -> object | Rejection:
    """What an answer holds at a path, nothing where it does not go that far."""
    try:
        content: object = json.loads(answer)
    except (ValueError, RecursionError) as error:
        return Rejection(reason="not-json", detail=f"the answer is not JSON: {error}")
    return within(content, path)


def within(content: object, path: str) -> object | Rejection:
    """What a part of an answer holds at a path."""
    try:
        found: object = jmespath.search(path, content)
    except JMESPathError as error:
        return _no_match(path, str(error).partition("\n")[0])
    return found


def _no_match(path: str, found: str) -> Rejection:
    return Rejection(reason="json-no-match", detail=f'json = "{path}": expected text or a list of texts, got {found}')


def page(text: str) -> str:
    """Text as markup. Some systems escape the markup they store; text without a tag is plain and keeps its lines."""
    for each in (text, unescape(text)):
        if _TAG.search(each):
            return f"<div>{each}</div>"
    return f"<pre>{escape(unescape(text))}</pre>"
