"""Turns the bytes of a page into text, so that a Korean page whose encoding is mislabelled or not named reads right."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom
from w3lib.url import safe_url_string

_HEAD = 65_536  # a declaration further in is not looked for; 5 KB of comments before it were seen
# Labels of CP949 that the WHATWG standard or old Korean servers know and Python's codecs do not.
_KOREAN_LABEL = rb"(?:x-)?windows-949|x-euc-kr|cseuckr|csksc56011987|iso-ir-149|ks_c_5601-1989|ksc_5601"
_KOREAN_BYTES = re.compile(_KOREAN_LABEL, re.IGNORECASE)
_KOREAN_TEXT = re.compile(_KOREAN_LABEL.decode("ascii"), re.IGNORECASE)
_DECLARES = re.compile(rb"<(?:meta|\?xml)[^<>]{1,512}", re.IGNORECASE)
# w3lib stops at 4 KB and at <body>; "<" is left out so that the scan stays linear.
_LATE_META = re.compile(rb"<meta[^<>]{1,512}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
# Encodings that nearly any bytes satisfy, so that declaring one proves nothing; UTF-8 has been tried before.
_PROVES_NOTHING = frozenset({"utf-8", "cp1252", "iso8859-1", "ascii"})
# Python's codecs are not all character sets: a page may declare "hex" or "punycode".
_CHARACTER_SET = re.compile(r"utf-|iso|cp\d|euc|gb|big5|shift|johab|koi8|mac|hz")
# Encodings whose bytes may be valid UTF-8 by chance; real ones show an escape or a NUL.
_UTF8_BY_CHANCE = ("utf-16", "utf-32", "iso2022", "hz")
_TWO_BYTES = re.compile(rb"[\x81-\xfe]([\x00-\xff])")
_KS_X_1001 = re.compile(rb"[\xa1-\xfe]{2}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Decoded:
    """A page as text: the encoding used, how it was found, and how many characters were damaged."""

    text: str
    encoding: str
    chosen_by: str
    replaced: int


def decode(body: bytes, content_type: str = "") -> Decoded:
    """Read bytes as text; what is declared counts only as far as the bytes bear it out."""
    bom_encoding, bom = read_bom(body)
    if bom_encoding is not None and bom is not None:
        return _decoded(body[len(bom) :], bom_encoding, "bom")
    declared = _declared(body, content_type)
    for encoding, chosen_by in _candidates(body, declared):
        if decoded := _whole(body, encoding, chosen_by):
            return decoded
    return _least_damaged(body, declared)


def sent(url: str, encoding: str) -> str:
    """An address as a browser sends it: its path in UTF-8, its query in the encoding of the page that links to it."""
    return safe_url_string(url, encoding=encoding)


def _decoded(body: bytes, encoding: str, chosen_by: str) -> Decoded:
    text = body.decode(encoding, "replace")
    return Decoded(text=text, encoding=encoding, chosen_by=chosen_by, replaced=text.count("\ufffd"))


def _declared(body: bytes, content_type: str) -> dict[str, str]:
    """The encodings that header and page declare, in that order, each with who declares it."""
    head = _DECLARES.sub(lambda found: _KOREAN_BYTES.sub(b"cp949", found[0]), body[:_HEAD])
    header = http_content_type_encoding(_KOREAN_TEXT.sub("cp949", content_type))
    late = _LATE_META.search(head)
    meta = html_body_declared_encoding(head) or (
        http_content_type_encoding(f"text/html; charset={late[1].decode('ascii', 'replace')}") if late else None
    )
    found = {meta: "meta", header: "header"}  # the header's word is kept when both say the same
    return {encoding: found[encoding] for encoding in (header, meta) if encoding and _CHARACTER_SET.match(encoding)}


def _candidates(body: bytes, declared: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Encodings to try strictly, best evidence first: valid multi-byte UTF-8 beats any declaration."""
    if b"\0" in body or b"\x1b" in body:
        yield from ((e, by) for e, by in declared.items() if e.startswith(_UTF8_BY_CHANCE))
    yield "utf-8", "bytes"
    yield from ((e, by) for e, by in declared.items() if e not in _PROVES_NOTHING)
    if _looks_korean(body):
        yield "cp949", "bytes"


def _whole(body: bytes, encoding: str, chosen_by: str) -> Decoded | None:
    """The text, if all bytes fit the encoding."""
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError:
        return None
    return Decoded(text=text, encoding=encoding, chosen_by=chosen_by, replaced=text.count("\ufffd"))


def _looks_korean(body: bytes) -> bool:
    """Tell CP949 from Western text with curly quotes, whose bytes are valid CP949 but for syllables no one writes."""
    pairs = _TWO_BYTES.findall(body)
    common = _KS_X_1001.findall(body)
    return len(common) * 2 > len(pairs)


def _least_damaged(body: bytes, declared: dict[str, str]) -> Decoded:
    """No encoding fits: take the one that loses least, or CP1252 when even UTF-8 loses more than it reads."""
    multibyte = [encoding for encoding in declared if encoding not in _PROVES_NOTHING]
    korean = ["cp949"] if _looks_korean(body) else []
    trials = [_decoded(body, encoding, "damage") for encoding in dict.fromkeys((*multibyte, "utf-8", *korean))]
    best = min(trials, key=lambda trial: trial.replaced)
    legible = sum(character > "\x7f" for character in best.text) - best.replaced
    return best if legible > best.replaced else _decoded(body, "cp1252", "damage")
