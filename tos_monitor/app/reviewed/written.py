"""The JSON of a review, to the letter of what other programs rely on."""

from tos_monitor.app.reviewed.paper import Paper
from tos_monitor.app.serial import Json
from tos_monitor.model import Clause, Phrase
from tos_monitor.review import Burden, Held, Mark, Prevalence, Provided
from tos_monitor.rules.provision import Provision, Stance


def written(paper: Paper) -> Json:
    """Write a review: its counts, its burdens, how each protection fares, and what each clause provides."""
    reviewed, common = paper.reviewed, paper.prevalence
    return {
        "title": paper.title,
        "language": reviewed.language.value,
        "summary": {
            "adverse": len(reviewed.burdens),
            "allowed": reviewed.allowed,
            **{mark.value: len(reviewed.marked(mark)) for mark in Mark},
        },
        "stored_documents": common.documents if common else 0,
        "burdens": [_burden(burden, common) for burden in reviewed.burdens],
        "protections": [_held(held) for held in reviewed.held],
        "clauses": [_provided(provided) for provided in reviewed.clauses],
    }


def _burden(burden: Burden, common: Prevalence | None) -> Json:
    """Write a burden; without stored documents nobody knows how common it is."""
    return {
        **_place(burden.clause),
        "category": burden.category.value,
        "also": [each.value for each in burden.also],
        "severity": burden.severity.value,
        "rules": list(burden.rules),
        "quote": burden.quote,
        "law": list(burden.law),
        "reason": _reason(burden.reason),
        "stored_in": common.counts[burden.rules[0]] if common and common.documents else None,
    }


def _held(held: Held) -> Json:
    return {
        "id": held.proposition.id,
        "article": held.proposition.article,
        "category": held.proposition.category.value,
        "says": _reason(held.proposition.says),
        "mark": held.mark.value,
        **_place(held.clause),
        "quote": held.quote,
        "flaw": held.weakness.flaw.value if held.weakness else None,
        "reason": _reason(held.weakness.reason) if held.weakness else None,
    }


def _provided(provided: Provided) -> Json:
    return {
        **_place(provided.clause),
        "text": provided.clause.text,
        "provides": [_provision(one) for one in provided.provisions],
    }


def _provision(provision: Provision) -> Json:
    return {
        "rule": provision.rule.id,
        "category": provision.category.value,
        "side": "against-user" if provision.rule.stance is Stance.AGAINST_USER else "for-user",
        "strength": provision.strength.name.lower(),
        "saver": provision.saver.value,
        "figure": f"{provision.figure:g}",
        "quote": provision.quote,
    }


def _place(clause: Clause | None) -> Json:
    """Write where a clause stands; one that is not there is written empty."""
    return {"path": list(clause.path) if clause else [], "heading": clause.heading if clause else ""}


def _reason(reason: Phrase) -> Json:
    return {"ko": reason.ko, "en": reason.en}
