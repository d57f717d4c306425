"""Says how alike two texts are by their pairs of letters, which tells an edited sentence from another one."""


def pairs_of(folded: str) -> frozenset[str]:
    """The pieces of two letters that a text is made of."""
    return frozenset(folded[at : at + 2] for at in range(len(folded) - 1))


def share(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of pieces that two texts have in common."""
    return len(one & other) / (len(one | other) or 1)


# A guess.
_MOST = 0.5


def is_mostly_in(folded: str, other: str) -> bool:
    """Whether another text has most of the pieces of a text: it says that too, perhaps in another form."""
    pieces = pairs_of(folded)
    return len(pieces & pairs_of(other)) > _MOST * len(pieces)
