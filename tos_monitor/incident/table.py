"""The words of breach notices as ``rules/incident.toml`` lists them, ready to search with."""

import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files

from tos_monitor.model import WordClass
from tos_monitor.patterns import any_of

# Read once at import: the file is part of the program, and errors in it stop the program at the start.
_TABLE = tomllib.loads(files("tos_monitor.rules").joinpath("incident.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """A word for the event, by its dictionary form."""

    form: str
    word_class: WordClass
    pattern: re.Pattern[str]


WORDS = tuple(
    Word(
        form=word["form"],
        word_class=WordClass(word["class"]),
        pattern=any_of(word["forms"]),
    )
    for word in _TABLE["word"]
)
MINIMISERS = {form: any_of(forms) for form, forms in _TABLE["minimisers"].items()}
SECTIONS = {name: any_of(forms) for name, forms in _TABLE["sections"].items()}
DAYS = {name: any_of(forms) for name, forms in _TABLE["days"].items()}
NOT_EVENT = any_of(_TABLE["not_event"]["forms"])
DENIED = any_of(_TABLE["denied"]["forms"])
POSSIBLE = any_of(_TABLE["possible"]["forms"])
ADVICE = any_of(_TABLE["advice"]["forms"])
ADVERTISING = any_of(_TABLE["advertising"]["forms"])
CIRCUMSTANCES = any_of(_TABLE["circumstances"]["forms"])
MEASURES = any_of(_TABLE["measures"]["forms"])
REMEDY = any_of(_TABLE["remedy"]["forms"])
DAMAGES = any_of(_TABLE["damages"]["forms"])
FOLLOW_UP = any_of(_TABLE["follow_up"]["forms"])
CERTAIN = any_of(_TABLE["certain"]["forms"])
CONTACT = tuple(any_of([form]) for form in _TABLE["contact"]["forms"])  # the most exact first
OFFICES = any_of(_TABLE["contact"]["offices"])
