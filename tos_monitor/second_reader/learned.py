"""The learned part of the second reader: a weight for each feature and label, read from JSON, without a library."""

import gzip
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Self

from tos_monitor.second_reader.features import SHARES

_FORMAT = 1
# Weights are written as whole thousandths and rarities as hundredths: no score moves by more than a hundredth.
_FINENESS = 1_000
_RARITY_FINENESS = 100


@dataclass(frozen=True, kw_only=True, slots=True)
class Learned:
    """What was learned of one feature: how rare it is, and how much it speaks for each label."""

    rarity: float
    weights: tuple[float, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Model:
    """A linear reader of sentences.

    ``learned`` is by block and feature. A sentence bears a label when its score is above ``threshold``, and is worth
    telling when it is above ``sure``; there is none above infinity.
    """

    labels: tuple[str, ...]
    start: tuple[float, ...]
    threshold: tuple[float, ...]
    sure: tuple[float, ...]
    learned: Mapping[str, Mapping[str, Learned]]

    def scores(self, found: Mapping[str, Mapping[str, int]]) -> tuple[float, ...]:
        """Score the blocks of a sentence for each label."""
        total = list(self.start)
        for block, counted in found.items():
            for share, weights in self._weighed(block, counted):
                for at, weight in enumerate(weights):
                    total[at] += share * weight
        return tuple(total)

    def _weighed(self, block: str, counted: Mapping[str, int]) -> Iterator[tuple[float, tuple[float, ...]]]:
        """The share of each known feature in its block, whose shares are of one length together."""
        known = self.learned[block]
        found = [
            ((1 + math.log(times)) * known[name].rarity, known[name].weights)
            for name, times in sorted(counted.items())
            if name in known
        ]
        length = math.sqrt(math.fsum(value * value for value, _ in found)) or 1.0
        return ((SHARES[block] * value / length, weights) for value, weights in found)

    def read(self, found: Mapping[str, Mapping[str, int]]) -> frozenset[str]:
        """The labels of a sentence."""
        return self._above(self.threshold, found)

    def read_surely(self, found: Mapping[str, Mapping[str, int]]) -> frozenset[str]:
        """The labels of a sentence that are worth telling."""
        return self._above(self.sure, found)

    def _above(self, bounds: tuple[float, ...], found: Mapping[str, Mapping[str, int]]) -> frozenset[str]:
        judged = zip(self.labels, self.scores(found), bounds, strict=True)
        return frozenset(label for label, score, bound in judged if score > bound)

    @classmethod
    def of(cls, body: bytes) -> Self:
        """Read a model as it is kept: gzipped JSON.

        Raises:
            ValueError: when it is of another format.
        """
        kept = json.loads(gzip.decompress(body))
        if kept["format"] != _FORMAT:
            raise ValueError(f"not a model of format {_FORMAT}: {kept['format']!r}")
        return cls(
            labels=tuple(kept["labels"]),
            start=tuple(kept["start"]),
            threshold=tuple(map(float, kept["threshold"])),
            sure=tuple(math.inf if bound is None else float(bound) for bound in kept["sure"]),
            learned={
                block: {
                    name: Learned(
                        rarity=rarity / _RARITY_FINENESS, weights=tuple(weight / _FINENESS for weight in weights)
                    )
                    for name, (rarity, *weights) in features.items()
                }
                for block, features in kept["learned"].items()
            },
        )

    def kept(self) -> bytes:
        """The model as it is kept, the same bytes for the same model."""
        kept = {
            "format": _FORMAT,
            "labels": self.labels,
            "start": self.start,
            "threshold": self.threshold,
            "sure": [None if math.isinf(bound) else bound for bound in self.sure],
            "learned": {
                block: {
                    name: [
                        round(one.rarity * _RARITY_FINENESS),
                        *(round(weight * _FINENESS) for weight in one.weights),
                    ]
                    for name, one in sorted(features.items())
                }
                for block, features in self.learned.items()
            },
        }
        written = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
        return gzip.compress(written.encode(), mtime=0)


@cache
def shipped() -> Model:
    """The model that comes with the program; a part of it like the tables of rules, hence no input."""
    return Model.of(files(__package__).joinpath("model.json.gz").read_bytes())
