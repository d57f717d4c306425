"""The JSON of a comparison, to the letter of what other programs rely on."""

from collections.abc import Sequence

from tos_monitor.beside import qualifying
from tos_monitor.flag import verdict
from tos_monitor.model import Clause, Finding, Flag, Language

Json = dict[str, "JsonValue"]
JsonValue = str | int | float | bool | None | list["JsonValue"] | Json


def comparison(id_: str | int | None, language: Language, findings: Sequence[Finding]) -> Json:
    """Write a comparison: its verdict and every change with its flags."""
    came_to = verdict(findings)
    return {
        "id": id_,
        "language": language.value,
        "verdict": {
            "direction": came_to.direction.value,
            "severity": came_to.severity.value if came_to.severity else None,
        },
        "changes": [_change(finding, language) for finding in findings],
    }


def _change(finding: Finding, language: Language) -> Json:
    change, beside = finding.change, qualifying(finding, language)
    return {
        "kind": change.kind.value,
        **({"cosmetic": change.cosmetic} if change.cosmetic else {}),
        "before": _clause(change.before),
        "after": _clause(change.after),
        "edits": [[edit.op, edit.text] for edit in change.edits],
        "flags": [_flag(flag) for flag in finding.flags],
        **({"qualified_by": [_clause(each) for each in beside]} if beside else {}),
    }


def _clause(clause: Clause | None) -> Json:
    """Write a side; one that does not exist is written empty, so that readers need no special case."""
    if clause is None:
        return {"path": [], "heading": "", "text": ""}
    return {"path": list(clause.path), "heading": clause.heading, "text": clause.text}


def _flag(flag: Flag) -> Json:
    return {
        "category": flag.category.value,
        "direction": flag.direction.value,
        "severity": flag.severity.value,
        "rule": flag.rule,
        "quote_before": flag.quote_before,
        "quote_after": flag.quote_after,
        "law": list(flag.law),
        "reason": {"ko": flag.reason.ko, "en": flag.reason.en},
    }
