"""Reads the files of one service: its name, its documents, and how they were declared earlier."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

# An older collection says documents.
_TERMS = ("terms", "documents")
_TOLD = frozenset({"name", "importedFrom", *_TERMS})


@dataclass(frozen=True, kw_only=True, slots=True)
class Filed:
    """What the files of a service hold; ``losses`` say what of them can't be used."""

    name: str
    terms: Mapping[str, object]
    history: Mapping[str, object]
    losses: tuple[str, ...]


def read_service(stem: str, files: Mapping[str, str]) -> Filed:
    """Read the files whose names begin with a stem: the declaration, and the history if there is one."""
    losses: list[str] = []
    content = _object(f"{stem}.json", files[f"{stem}.json"], losses)
    history = _object(f"{stem}.history.json", files.get(f"{stem}.history.json", "{}"), losses)
    terms = next((content[key] for key in _TERMS if key in content), None)
    if not isinstance(terms, dict):
        terms = {}
        losses += [] if losses else ["no 'terms' in it"]
    losses += [f"key {key!r}" for key in content if key not in _TOLD]
    losses += [f"history of {type_!r}, which is no longer declared" for type_ in history if type_ not in terms]
    name = content.get("name")
    return Filed(
        name=name if isinstance(name, str) and name.strip() else stem,
        terms=terms,
        history=history,
        losses=tuple(losses),
    )


def _object(name: str, text: str, losses: list[str]) -> dict[str, object]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as problem:
        losses.append(f"{name} is not JSON ({problem})")
        return {}
    if not isinstance(content, dict):
        losses.append(f"{name} holds no object")
        return {}
    return content
