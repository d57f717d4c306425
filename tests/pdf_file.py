"""PDFs made by hand: lines of text at places of a page, in the order in which they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

_TOP, _BOTTOM, _LEFT, _LEADING = 780, 60, 60, 16

_FONT = (
    "<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UCS2-H /DescendantFonts [4 0 R] >>"
)
_GLYPHS = (
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium"
    " /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 2 >> /DW 1000"
    " /FontDescriptor << /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 6 /ItalicAngle 0"
    " /FontBBox [0 -148 1001 880] /Ascent 880 /Descent -120 /CapHeight 700 /StemV 50 >> >>"
)


@dataclass(frozen=True, kw_only=True)
class Drawn:
    text: str
    y: int
    x: int = _LEFT


Sheet = Sequence[str | Drawn]
"""A page: its lines from the top, and what is drawn elsewhere."""


def pdf_file(*sheets: Sheet, turned: int = 0, trailer: str = "") -> bytes:
    """A whole PDF with these pages; no font is embedded, as the Korean ones that every reader brings need not be."""
    kids = " ".join(f"{number} 0 R" for number in range(5, 5 + 2 * len(sheets), 2))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(sheets)} /Rotate {turned} >>",
        _FONT,
        _GLYPHS,
    ]
    for number, sheet in enumerate(sheets):
        content = _content(sheet)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
            f" /Resources << /Font << /F 3 0 R >> >> /Contents {6 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    return _bound(objects, trailer)


def _content(sheet: Sheet) -> str:
    lines = (
        each if isinstance(each, Drawn) else Drawn(text=each, y=_TOP - _LEADING * place)
        for place, each in enumerate(sheet)
    )
    return "\n".join(
        f"BT /F 10 Tf {line.x} {line.y} Td <{line.text.encode('utf-16-be').hex()}> Tj ET" for line in lines
    )


def _bound(objects: Sequence[str], trailer: str) -> bytes:
    body, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}{end}".encode("ascii")
