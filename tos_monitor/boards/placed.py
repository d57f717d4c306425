"""What is known of a notice that stands on its board's page whole."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, kw_only=True, slots=True)
class Placed:
    """A notice on its board's page: its name there, what the board shows of it, and the markup that holds its text."""

    name: str
    title: str
    posted_on: date | None
    markup: str = field(repr=False)
