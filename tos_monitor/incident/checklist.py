"""Holds a breach notice against the contents and the time limits that the law in force on its day asks for."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from tos_monitor.incident.table import CERTAIN, CIRCUMSTANCES, CONTACT, DAMAGES, FOLLOW_UP, MEASURES, OFFICES, REMEDY
from tos_monitor.incident.text import Section, Sentence
from tos_monitor.model import Incident, Language


@dataclass(frozen=True, kw_only=True, slots=True)
class RuleSet:
    """What the law asked for from one day to another; hours are None where it says "without delay".

    ``of_possible`` are the contents that a notice of a leak that is only feared owes beside.
    """

    language: Language
    cites: str
    since: date
    until: date | None
    hours: int | None
    report_hours: int | None
    contents: tuple[str, ...]
    of_possible: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Delay:
    """How long people or the authority (``told``) waited after the discovery; days are all that notices tell."""

    told: str
    days: int
    limit_hours: int
    cites: str

    @property
    def is_late(self) -> bool:
        """Whether the limit was passed at whatever hours of the two days; when in doubt it was kept."""
        return (self.days - 1) * 24 >= self.limit_hours


def _sets(toml: str) -> tuple[RuleSet, ...]:
    return tuple(
        RuleSet(
            language=Language(written["language"]),
            cites=written["cites"],
            since=written["from"],
            until=written.get("until"),
            hours=written.get("hours"),
            report_hours=written.get("report_hours"),
            contents=tuple(written["contents"]),
            of_possible=tuple(written.get("of_possible", ())),
        )
        for written in tomllib.loads(toml)["set"]
    )


# Read once at import: the file is part of the program, and errors in it stop the program at the start.
RULE_SETS = _sets(files("tos_monitor.rules").joinpath("checklist.toml").read_text(encoding="utf-8"))


def rule_set(day: date, language: Language) -> RuleSet:
    """The rule set in force on a day; before the first one, the first one."""
    sets = [each for each in RULE_SETS if each.language is language]
    return next((each for each in reversed(sets) if each.since <= day), sets[0])


def checklist(
    sentences: Sequence[Sentence], read: Incident, posted: date, language: Language
) -> tuple[tuple[str, bool], ...]:
    """Say of each content that the law asks for whether a notice has it; ``read`` is what was read before."""
    text = "\n".join(sentence.text for sentence in sentences)
    has = {
        "items": bool(read.items_leaked),
        "time-and-circumstances": read.occurred_on is not None and bool(CIRCUMSTANCES.search(text)),
        "what-you-can-do": bool(read.advice) or _has_part(sentences, Section.ADVICE),
        "response-and-remedy": bool(MEASURES.search(text)) and bool(REMEDY.search(text)),
        "contact": bool(read.contact),
        "damages-claim": bool(DAMAGES.search(text)),
        "follow-up": bool(FOLLOW_UP.search(text)),
    }
    law = rule_set(posted, language)
    is_feared = read.is_possible and not CERTAIN.search(text)
    return tuple((content, has[content]) for content in (*law.contents, *(law.of_possible if is_feared else ())))


def _has_part(sentences: Sequence[Sentence], section: Section) -> bool:
    return any(each.section is section for each in sentences)


def contact(text: str) -> str:
    """Whom a notice says to ask at the service: a number, an address or a desk that is none of a public office's."""
    own = OFFICES.sub(" ", text)
    return next((found.group().strip() for form in CONTACT if (found := form.search(own))), "")


def delays(incident: Incident, posted: date, language: Language) -> tuple[Delay, ...]:
    """How long people and the authority waited after the discovery, against the limits in force when it was made.

    People were told on the day that the notice names, or else on the day it was posted.
    """
    known, began = incident.discovered_on, incident.occurred_on
    if known is None or (began and began > known):  # days that contradict each other count nothing
        return ()
    law = rule_set(known, language)
    told = (
        ("people", incident.notified_on or posted, law.hours),
        ("authority", incident.reported_on, law.report_hours),
    )
    return tuple(
        Delay(told=whom, days=(day - known).days, limit_hours=limit, cites=law.cites)
        for whom, day, limit in told
        if day is not None and limit is not None and day >= known
    )
