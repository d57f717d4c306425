"""Finds out that a party goes by another name in the new text, once for the document and from all of its changes."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Self

from tos_monitor.model import Change, Clause, Edit
from tos_monitor.normal import key, plain

# A duty that passes to another party does so in one clause, or in the few of one article; a new name is everywhere.
_LEAST_CLAUSES = 3
# A company's name may stand beside "the Company" where that is defined, and one place is soon forgotten.
_MOST_STRAYS = 0.1
_LONGEST = 60

# Whom a word can mean. One name may follow another only where both can mean the same party: from seller to buyer, or
# from member to user, is no new name but another party, even if every clause has it.
_COMPANY = frozenset({"회사", "당사", "갑", "몰", "운영자", "운영사", "company", "we", "us"})
_ROLES = (
    frozenset({"이용자", "사용자", "고객", "유저", "user", "users", "customer", "customers", "you"}),
    frozenset({"회원", "가입자", "member", "members", "subscriber", "subscribers"}),
    frozenset({"구매자", "매수인", "buyer", "buyers", "purchaser", "purchasers"}),
    frozenset(
        {"판매자", "매도인", "셀러", "입점업체", "seller", "sellers", "merchant", "merchants", "vendor", "vendors"}
    ),
    frozenset({"제휴사", "협력사", "협력업체", "파트너", "partner", "partners", "affiliate", "affiliates"}),
    frozenset({"제3자", "타인", "누구", "party", "parties", "third", "anyone", "person"}),
    frozenset({"소비자", "consumer", "consumers"}),
    frozenset({"을", "병", "보호자", "법정대리인", "guest", "guests", "host", "hosts", "guardian"}),
    frozenset({"수탁자", "대리점", "배송업체", "택배사", "carrier", "carriers", "supplier", "provider", "agent"}),
    frozenset({"법원", "정부", "은행", "위원회", "court", "courts", "bank", "arbitrator", "government"}),
)
_EVERY_ROLE = _COMPANY.union(*_ROLES)
# In Latin letters a name is written large; in Hangul it is at most three words.
_NAME = re.compile(
    r"[A-Z][\w&'’-]*(?:[ .,]{1,2}(?:of|[A-Z&(][\w&'’)-]*)){0,6}\.?|\(?[가-힣][\w()&·]*(?:\s[\w()&·]+){0,2}|\(주\)[\w ]+"
)
_NO_NAME = re.compile(
    r"\b(?:and|or|not|no|any|all|may|must|shall|will|can|should|is|are|do|have)\b|[’']re\b|[’']ll\b"
    r"|(?:^|\s)(?:및|또는|혹은|모든|일부|각)(?:\s|$)|등$",
    re.IGNORECASE,
)
_LEGAL_FORM = r"(?:주식회사|\(주\)|㈜|유한회사|Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|Corp|Corporation|PLC|Pty|B\.V|S\.A)"
_HAS_LEGAL_FORM = re.compile(rf"(?<!\w){_LEGAL_FORM}(?!\w)")

# The first form stands behind a final consonant, the second behind a vowel; which one says nothing.
_AFTER_CONSONANT = "은 이 을 과 과의 으로 으로서 으로써 으로부터 이나 이며 이란 이라 이라고 이라는 이라도"
_AFTER_VOWEL = "는 가 를 와 와의 로 로서 로써 로부터 나 며 란 라 라고 라는 라도"
_PARTICLES = dict(zip(_AFTER_CONSONANT.split(), _AFTER_VOWEL.split(), strict=True))
_UNCHANGING = [
    "의",
    "에",
    "에게",
    "에서",
    "에는",
    "에도",
    "에서는",
    "에게는",
    "도",
    "만",
    "까지",
    "부터",
    "인",
    "측",
    "측의",
    "측에",
]
_PARTICLE = "|".join(sorted({*_PARTICLES, *_PARTICLES.values(), *_UNCHANGING}, key=lambda each: (-len(each), each)))
_ENDS_WITH_PARTICLE = re.compile(rf"(?P<stem>.*[\w)])(?P<particle>{_PARTICLE})")
_OWN = re.compile(r"['’]s?$")
_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Rename:
    """The names of one party in the old and in the new text."""

    old: str
    new: str

    @property
    def reversed(self) -> "Rename":
        """The same rename seen from the other side."""
        return Rename(old=self.new, new=self.old)

    def followed(self, text: str) -> str:
        """The text with the new name in place of the old one."""
        return self.settled(self._old.named(self.new, text))

    def settled(self, text: str) -> str:
        """The text with one form of every particle behind the new name."""
        return self._new.named(self.new, text)

    @cached_property
    def _old(self) -> "_Name":
        return _Name(self.old)

    @cached_property
    def _new(self) -> "_Name":
        return _Name(self.new)

    def is_sound(self, before: str, after: str) -> bool:
        """Whether the whole texts bear it out: one name goes, the other comes, and both can mean the same party."""
        if not _may_be_one(self.old, self.new):
            return False
        gone, left = self._old.count(before), self._old.count(after)
        come, known = self._new.count(after), self._new.count(before)
        if left > _MOST_STRAYS * gone or known > _MOST_STRAYS * come:
            return False
        is_role = {self.old.casefold(), self.new.casefold()} & _EVERY_ROLE
        return bool(is_role) or self._old.is_firm(before) or self._new.is_firm(after)


class _Name:
    """A name as it stands in a text: with or without an article before it and a particle behind it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._pattern = re.compile(rf"(?<!\w)(?:[Tt]he\s+)?{re.escape(name)}({_PARTICLE})?(?!\w)")

    def count(self, text: str) -> int:
        return len(self._pattern.findall(text))

    def named(self, name: str, text: str) -> str:
        """The text with another name in its place, and the particle in one of its two forms."""
        return self._pattern.sub(lambda found: name + _PARTICLES.get(found[1] or "", found[1] or ""), text)

    def is_firm(self, text: str) -> bool:
        """Whether a text shows that it names a company: by its legal form, or by what it is called below."""
        name = re.escape(self._name)
        shown = rf"{_LEGAL_FORM}\s?{name}(?!\w)|(?<!\w){name},?\s?{_LEGAL_FORM}(?!\w)"
        called = rf"(?<!\w){name}\s?\([^()\n]{{0,40}}[\"'](?:{'|'.join(sorted(_COMPANY))})[\"']"
        return bool(_HAS_LEGAL_FORM.search(self._name) or re.search(f"{shown}|(?i:{called})", text))


class Renames:
    """The parties of a document that go by other names in its new text."""

    def __init__(self, renames: Iterable[Rename]) -> None:
        # Longer names first: one may be part of another.
        self._forth = sorted(renames, key=lambda each: (-len(each.old), each.old, each.new))
        self._back = sorted(
            (each.reversed for each in self._forth), key=lambda each: (-len(each.old), each.old, each.new)
        )

    @classmethod
    def of(cls, changes: Iterable[Change], before: Iterable[Clause], after: Iterable[Clause]) -> Self:
        """Find the renames that enough edited clauses show and both whole texts bear out."""
        seen = Counter(rename for change in changes for rename in dict.fromkeys(_shown(change.edits)))
        often = [rename for rename, count in seen.items() if count >= _LEAST_CLAUSES]
        if not often:
            return cls(())
        texts = [plain("\n".join(clause.text for clause in side)) for side in (before, after)]
        return cls(rename for rename in often if rename.is_sound(*texts))

    def explain(self, before: str, after: str) -> bool:
        """Whether two texts differ in nothing but these names and the particles that their sound asks for."""
        if not self._forth:
            return False
        # Names are replaced on one side only: if on both, "A pays B" would equal "B pays A".
        return _follow(self._forth, before, after) or _follow(self._back, after, before)


def _follow(renames: Iterable[Rename], before: str, after: str) -> bool:
    for rename in renames:
        before, after = rename.followed(before), rename.settled(after)
    return key(before) == key(after)


def _shown(edits: Sequence[Edit]) -> Iterator[Rename]:
    for one, other in pairwise(edits):
        if (one.op, other.op) == ("-", "+") and len(one.text) <= _LONGEST and len(other.text) <= _LONGEST:
            old, new = _stems(_bare(one.text), _bare(other.text))
            if old and new and old != new:
                yield Rename(old=old, new=new)


def _bare(text: str) -> str:
    return _ARTICLE.sub("", text.strip(" \n\"'“”‘’"), count=1) if text.strip() else ""


def _stems(old: str, new: str) -> tuple[str, str]:
    """Take off the particle that both words end with, in whichever of its two forms."""
    one, other = _ENDS_WITH_PARTICLE.fullmatch(old), _ENDS_WITH_PARTICLE.fullmatch(new)
    if one and other and _settled(one["particle"]) == _settled(other["particle"]):
        return one["stem"], other["stem"]
    return _OWN.sub("", old), _OWN.sub("", new)


def _settled(particle: str) -> str:
    return _PARTICLES.get(particle, particle)


def _may_be_one(old: str, new: str) -> bool:
    is_name = (_is_name(each) for each in (old, new))
    return all(is_name) and _others(old) == _others(new)


def _is_name(text: str) -> bool:
    return text.casefold() in _EVERY_ROLE or bool(_NAME.fullmatch(text) and not _NO_NAME.search(text))


def _others(name: str) -> set[int]:
    """Which parties other than the company a name speaks of."""
    words = set(re.findall(r"\w+", name.casefold()))
    return {number for number, role in enumerate(_ROLES) if role & words}
