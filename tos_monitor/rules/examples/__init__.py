"""Examples of every rule in our own wording: what it reads, and what is near in words but provides something else."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from tos_monitor.model import Language


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """A sentence that ``provides`` what a rule reads, and its ``counter``, which the rule must not read.

    ``intrusion`` is one that is read as a risk of intrusion, ``better`` one whose figure is better for the user.
    """

    provides: str
    counter: str
    intrusion: str = ""
    better: str = ""


def examples(toml: str) -> Mapping[str, Example]:
    """Read the examples of a language, by the rule that each belongs to."""
    return {rule: Example(counter=written.pop("not"), **written) for rule, written in tomllib.loads(toml).items()}


@dataclass(frozen=True, kw_only=True, slots=True)
class Edited:
    """A sentence ``before`` and ``after`` a burden moved to the user, and one that says the ``same`` as before."""

    before: str
    after: str
    same: str


def _written(name: str) -> str:
    return files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8")


# Part of the program like the tables beside it, as the law is.
EXAMPLES: Mapping[str, Example] = {
    rule: example for language in Language for rule, example in examples(_written(language)).items()
}
MODALS: Mapping[str, Edited] = {rule: Edited(**written) for rule, written in tomllib.loads(_written("modals")).items()}
"""What the modal verbs of edited sentences tell, by the rule that tells it."""
FIGURES: Mapping[str, Edited] = {
    rule: Edited(**written) for rule, written in tomllib.loads(_written("figures")).items()
}
"""What the figures of edited sentences tell, by their role."""
