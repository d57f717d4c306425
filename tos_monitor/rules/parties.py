"""Finds out whom a text means by 갑, 을 or a name of its own, so that a sentence is read for the right party."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from tos_monitor.model import Language
from tos_monitor.normal import plain
from tos_monitor.rules.ko.words import COMPANY, USER

_LEGEND = re.compile(r"[\"']?(?P<name>[갑을])[\"']?\s?[:=]\s?(?P<meaning>[가-힣() ]{1,20})")
_NAME = r"[\"']?(?P<name>[가-힣A-Za-z0-9 ]{1,12}?)[\"']?"
# (주)가나 (이하 "갑"이라 한다)와 이용자(이하 "을"이라 함)
_HEREAFTER = re.compile(
    rf"(?P<meaning>[\w가-힣()㈜ ]{{1,30}}?)\s?\(\s?이하[,\s]{{0,2}}{_NAME}(?:이?라|으?로)?"
    r"(?:\s?(?:합니다|한다|함|칭합니다|칭한다|칭함|하며|하고))?[.,]?\)"
)
# "을"이라 함은 … 이용하는 고객을 말한다
_MEANS = re.compile(
    r"[\"'](?P<name>[가-힣A-Za-z0-9 ]{1,12})[\"']\s?(?:이?란|이?라\s?함은|[은는])\s"
    r"(?P<meaning>[^.\"]{1,120}?)[을를]\s?(?:말|의미|뜻)"
)
_DEFINITIONS = (_LEGEND, _HEREAFTER, _MEANS)
# Names that the rules know already, and those of third parties, which are companies too.
_KNOWN = re.compile(rf"{COMPANY}|{USER}|제휴|협력|입점|배송|대행|수탁|위탁|제3자|결제|가맹|파트너")
# What a meaning ends with tells which side it is on.
_MEANT = {
    "회사": re.compile(
        r"(?:\(주\)|㈜|주식회사|유한회사)\s?[\w가-힣]{0,12}\s?$|(?:회사|은행|금융사|카드사|사업자|법인|공급자|임대인)\s?$"
    ),
    "고객": re.compile(
        r"(?:고객|이용자|회원|사용자|소비자|구매자|신청인|신청자|가입자|임차인|차주|매수인|수강생|승객"
        r"|(?:이용|구매|가입|신청|예약|탑승)(?:하는|한|하려는)\s?(?:자|사람|분|개인|법인))\s?$"
    ),
}
# Without a definition, what 갑 and 을 do tells who they are: one supplies, the other pays.
_ACTS = re.compile(r"(?<![가-힣])[\"']?(?P<name>[갑을])[\"']?(?:[은이]|에게)\s(?P<act>[^.,]{1,60})")
_SUPPLIES = re.compile(r"제공(?:하|한|할)|대여(?:하|한)|공급(?:하|한)|판매(?:하|한)|빌려|청구(?:하|할|한)")
_PAYS = re.compile(
    r"(?:요금|대금|이용료|사용료|리스료|렌탈료|대여료|임대료|차임|보증금|수수료|원리금|대출금)[을를의]?\s?[^.]{0,20}(?:납부|지급|지불|상환|변제|납입)"
)
_PARTICLES = "은는이가을를의과와에로도만측"


@dataclass(frozen=True, kw_only=True)
class Parties:
    """Names of parties in one text, each with the word that the rules know the party by."""

    words: tuple[tuple[str, str], ...] = field(default=())

    @classmethod
    def of(cls, text: str, language: Language) -> Self:
        """Read the definitions of a text; what 갑 and 을 do decides where it defines neither."""
        if language is not Language.KO:  # English terms say "you", and the rules take any other name for the company's
            return cls()
        visible = plain(text)
        defined = dict(_defined(visible))
        if not defined.keys() & {"갑", "을"}:
            defined |= dict(_by_role(visible))
        for one, other in ("갑을", "을갑"):
            if one in defined and other not in defined:
                defined[other] = "고객" if defined[one] == "회사" else "회사"
        return cls(words=tuple(sorted(defined.items())))

    def named(self, text: str) -> str:
        """The text with every such name replaced by the known word."""
        return self._names.sub(lambda found: self._word_of[found["name"]], text) if self.words else text

    @cached_property
    def _word_of(self) -> dict[str, str]:
        return dict(self.words)

    @cached_property
    def _names(self) -> re.Pattern[str]:
        names = "|".join(re.escape(name) for name, _ in sorted(self.words, key=lambda each: (-len(each[0]), each[0])))
        return re.compile(rf"(?<![\w가-힣])(?P<name>{names})(?=[{_PARTICLES}]|\W|$)")


def between(before: str, after: str, language: Language) -> tuple[Parties, Parties]:
    """Whom two texts of one document mean; a text that defines no one means whom the other one means."""
    old, new = Parties.of(before, language), Parties.of(after, language)
    return Parties(words=old.words or new.words), Parties(words=new.words or old.words)


def _defined(text: str) -> Iterator[tuple[str, str]]:
    for pattern in _DEFINITIONS:
        for found in pattern.finditer(text):
            name = found["name"].strip()
            meant = [word for word, ends in _MEANT.items() if ends.search(found["meaning"].strip())]
            if name and len(meant) == 1 and not _KNOWN.match(name):
                yield name, meant[0]


def _by_role(text: str) -> Iterator[tuple[str, str]]:
    """Who supplies is the company and who pays its user, where both are told by nothing else."""
    leans = Counter[str]()
    for found in _ACTS.finditer(text):
        leans[found["name"]] += bool(_SUPPLIES.search(found["act"])) - 2 * bool(_PAYS.search(found["act"]))
    if leans["갑"] != leans["을"]:
        company, user = sorted(("갑", "을"), key=lambda name: -leans[name])
        yield company, "회사"
        yield user, "고객"
