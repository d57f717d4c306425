"""Draws how the cost of comparing grows with the length of a text, as an SVG of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, log10
from pathlib import Path

_WIDTH, _HEIGHT, _MARGIN = 640, 360, 56
_COLOURS = ("#0b6e99", "#b3541e")
_DASHES = ("none", "6 3")  # so that the lines differ without colour too


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """What a text of some length took."""

    characters: int
    seconds: float

    @property
    def cost(self) -> float:
        """Nanoseconds by n log n, which stays the same where the cost grows so."""
        return self.seconds * 1e9 / (self.characters * log(self.characters))


def draw(lines: Mapping[str, Sequence[Point]], path: Path) -> None:
    """Draw a line a name over the length of the text, in tenfold steps, and n log n as a level."""
    points = [point for line in lines.values() for point in line]
    lengths = [log10(point.characters) for point in points]
    highest = max(point.cost for point in points) * 1.1
    least, most = min(lengths), max(lengths)

    def place(point: Point) -> tuple[float, float]:
        across = (log10(point.characters) - least) / (most - least)
        return (
            _MARGIN + across * (_WIDTH - 2 * _MARGIN),
            _HEIGHT - _MARGIN - point.cost / highest * (_HEIGHT - 2 * _MARGIN),
        )

    parts = [_axes(highest)]
    for number, (name, line) in enumerate(lines.items()):
        parts.append(_line(name, [place(point) for point in line], number))
    parts += [
        _text(place(point)[0], _HEIGHT - _MARGIN + 18, f"{point.characters / 1000:,.0f}k", "middle")
        for point in next(iter(lines.values()))
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_whole(parts), encoding="utf-8")


def _axes(highest: float) -> str:
    bottom, right = _HEIGHT - _MARGIN, _WIDTH - _MARGIN
    axes = f'<path d="M{_MARGIN} {_MARGIN}V{bottom}H{right}" fill="none" stroke="#555"/>'
    titles = (
        _text(_WIDTH / 2, _HEIGHT - 12, "characters on each side", "middle"),
        _text(_MARGIN, _MARGIN - 20, "nanoseconds ÷ (n log n): a level line grows as n log n"),
        _text(_MARGIN - 6, _MARGIN + 5, f"{highest:.0f}", "end"),
        _text(_MARGIN - 6, bottom, "0", "end"),
    )
    return axes + "".join(titles)


def _line(name: str, places: Sequence[tuple[float, float]], number: int) -> str:
    way = " ".join(f"{across:.1f},{down:.1f}" for across, down in places)
    colour = _COLOURS[number % len(_COLOURS)]
    style = f'fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{_DASHES[number % len(_DASHES)]}"'
    across, down = places[-1]
    return f'<polyline points="{way}" {style}/>' + _text(across, down - 16, name, "end")


def _text(across: float, down: float, words: str, anchor: str = "start") -> str:
    return f'<text x="{across:.1f}" y="{down:.1f}" text-anchor="{anchor}">{words}</text>'


def _whole(parts: Sequence[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif"'
    title = "<title>The cost of comparing by the length of the text</title>"
    body = "\n".join(parts)
    return f'{head} font-size="13">\n{title}\n<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>\n{body}\n</svg>\n'
