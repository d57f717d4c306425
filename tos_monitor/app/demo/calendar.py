"""Reads the calendar of the replica: which page stands at which address, scene by scene."""

import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tos_monitor.app.demo import REPLICA


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """What an address serves: a file of the replica, and the charset that the server says."""

    url: str
    file: Path
    charset: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Scene:
    """A moment in the life of one service, with all pages that stand then: those of other services too."""

    service: str
    at: datetime
    ko: str
    en: str
    pages: tuple[Page, ...]


def scenes() -> tuple[Scene, ...]:
    """The scenes in order; what a scene doesn't change stands as in the scene before."""
    calendar = tomllib.loads((REPLICA / "calendar.toml").read_text(encoding="utf-8"))
    standing: dict[str, Page] = {}
    told = []
    for scene in calendar["scene"]:
        name = scene["service"]
        origin, charset = calendar["service"][name]["origin"], calendar["service"][name]["charset"]
        for address in scene.get("gone", ()):
            del standing[origin + address]
        for address, file in scene.get("pages", {}).items():
            page = Page(url=origin + address, file=REPLICA / name / file, charset=charset)
            standing[page.url] = page
        told.append(Scene(service=name, at=scene["at"], ko=scene["ko"], en=scene["en"], pages=tuple(standing.values())))
    return tuple(told)
