"""Marks the changes of pure form: what a clause provides stays, whatever its signs, its numbers and its names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tos_monitor.compare.forms import FORMS, NUMBERING, PARTY_RENAMED, REFERENCE, UPDATE_DATE, is_update_line, signs
from tos_monitor.compare.parties import Renames
from tos_monitor.compare.references import Renumbering
from tos_monitor.model import Change, Clause, Kind
from tos_monitor.normal import key
from tos_monitor.segment.labels import read


def marked(
    changes: Sequence[Change], before: Iterable[Clause], after: Iterable[Clause], renumbering: Renumbering
) -> tuple[Change, ...]:
    """Say of each change why it is of pure form, if it is; all of them together show that a party has a new name."""
    judge = _Judge(renames=Renames.of(changes, before, after), renumbering=renumbering)
    return tuple(replace(change, cosmetic=judge.reason(change)) for change in changes)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Judge:
    renames: Renames
    renumbering: Renumbering

    def reason(self, change: Change) -> str:
        before, after = change.before, change.after
        if before is None or after is None:
            return UPDATE_DATE if is_update_line(change.clause) else ""
        if change.kind is Kind.EDITED:
            return self._of_words(before, after)
        return self._of_numbers(before, after) if change.kind is Kind.RENUMBERED else ""

    def _of_words(self, before: Clause, after: Clause) -> str:
        old, new = signs(before), signs(after)
        for form in FORMS:
            if self._is_alike(form.fold(old), form.fold(new)):
                return form.slug
        return PARTY_RENAMED if self.renames.explain(old, new) else ""

    def _is_alike(self, old: str, new: str) -> bool:
        one, other = ("".join(text.split()) for text in (old, new))
        return one == other or self.renumbering.explains(one, other)

    def _of_numbers(self, before: Clause, after: Clause) -> str:
        """A reference in the text that follows its article, or a number that counts the same in another style."""
        if key(before.body) != key(after.body):
            return REFERENCE if self.renumbering.explains(key(before.body), key(after.body)) else ""
        is_same_place = len(before.path) == len(after.path) and all(map(_counts_alike, before.path, after.path))
        return NUMBERING if is_same_place else ""


def _counts_alike(old: str, new: str) -> bool:
    return old == new or bool({mark.value for mark in read(old)} & {mark.value for mark in read(new)})
