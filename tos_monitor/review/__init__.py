"""Measures a document at rest against the standard terms: what it provides, what it lacks, what it lays on users."""

from tos_monitor.review.prevalence import Prevalence, prevalence
from tos_monitor.review.records import Burden, Flaw, Held, Mark, Provided, Reviewed, Weakness
from tos_monitor.review.review import review
from tos_monitor.review.standard import STANDARD, Proposition

__all__ = [
    "STANDARD",
    "Burden",
    "Flaw",
    "Held",
    "Mark",
    "Prevalence",
    "Proposition",
    "Provided",
    "Reviewed",
    "Weakness",
    "prevalence",
    "review",
]
