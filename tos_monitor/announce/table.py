"""The words of announcements as ``rules/notices.toml`` lists them, ready to search with."""

import tomllib
from importlib.resources import files
from typing import Any

from tos_monitor.patterns import any_of

# Read once at import: the file is part of the program, and errors in it stop the program at the start.
_TABLE = tomllib.loads(files("tos_monitor.rules").joinpath("notices.toml").read_text(encoding="utf-8"))

DOCUMENTS = any_of((*_TABLE["documents"]["terms"], *_TABLE["documents"]["privacy"]))
ANY_TERMS = any_of((*_TABLE["documents"]["terms"], *_TABLE["documents"]["bare_terms"]))
ANY_PRIVACY = any_of((*_TABLE["documents"]["privacy"], *_TABLE["documents"]["bare_privacy"]))
TYPES = {name: any_of(forms) for name, forms in _TABLE["types"].items()}
CHANGE = any_of(_TABLE["change"]["words"])
NOT_PLANNED = any_of(_TABLE["change"]["not_planned"])
NOT_CHANGE = any_of(_TABLE["change"]["not_change"])
RECALLED = any_of(_TABLE["change"]["recalled"])
BREACH = {name: any_of(forms) for name, forms in _TABLE["breach"].items()}
STATUS = {name: any_of(forms) for name, forms in _TABLE["status"].items()}
EFFECTIVE = {name: any_of(forms) for name, forms in _TABLE["effective"].items()}
ANNOUNCED_BEFORE = any_of(_TABLE["announced"]["before"])
SAID = {name: any_of(forms) for name, forms in _TABLE["said"].items()}
END_OF_BLOCK = any_of(_TABLE["blocks"]["end"])
NOT_ARROW = any_of(_TABLE["blocks"]["not_arrow"])
PROSE: dict[str, Any] = _TABLE["prose"]
LEADING = any_of(PROSE["leading"])
