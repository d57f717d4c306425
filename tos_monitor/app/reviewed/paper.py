"""A review as it is shown: its title, what was found, how common it is, and the phrases around it."""

from collections.abc import Iterator
from dataclasses import dataclass

from tos_monitor.app.showing.phrases import UNNUMBERED
from tos_monitor.model import Clause, Direction, Language, Phrase, Severity
from tos_monitor.publish.labels import CATEGORIES, weight
from tos_monitor.publish.news import place
from tos_monitor.review import Burden, Held, Mark, Prevalence, Provided, Reviewed
from tos_monitor.rules.provision import Stance
from tos_monitor.rules.reasons import NAMES

REVIEW = Phrase(ko="표준약관에 비추어 본 약관", en="Terms measured against the standard")
BURDENS = Phrase(ko="불리한 조항", en="Adverse provisions")
MARKS = {
    Mark.MISSING: Phrase(ko="없는 보호", en="Missing protections"),
    Mark.WEAKER: Phrase(ko="표준보다 약한 보호", en="Weaker protections"),
    Mark.PRESENT: Phrase(ko="있는 보호", en="Protections as in the standard"),
}
CLAUSES = Phrase(ko="조항마다 정한 것", en="What each clause provides")
NONE = Phrase(ko="없습니다.", en="None.")
SIGNS = {Stance.AGAINST_USER: "▲", Stance.FOR_USER: "▼"}
_SUMMARY = Phrase(
    ko="불리한 조항 {burdens}개, 표준의 보호 {measured}개 가운데 {missing}개 없음, {weaker}개 약함",
    en="{burdens} adverse; of {measured} protections of the standard {missing} missing, {weaker} weaker",
)
_ALLOWED = Phrase(
    ko="표준약관도 두는 부담 {count}개는 불리한 조항으로 세지 않았습니다.",
    en="{count} more that the standard or the law has too: as the standard allows.",
)
_COMMON = Phrase(
    ko="저장된 같은 종류의 문서 {documents}개 가운데 {count}개에 이런 문구가 있음",
    en="such words stand in {count} of {documents} stored documents",
)
_UNKNOWN = Phrase(
    ko="같은 종류의 저장된 문서가 없어, 얼마나 흔한지는 알 수 없습니다.",
    en="How common these are is not known: no document of this type is stored.",
)
_STANDARD = Phrase(ko="표준 {article}", en="standard {article}")
_ALSO = Phrase(ko="(아울러 {names})", en="(and {names})")


@dataclass(frozen=True, kw_only=True, slots=True)
class Paper:
    """A review with its title and, where documents are stored, how common its burdens are."""

    title: str
    reviewed: Reviewed
    prevalence: Prevalence | None

    @property
    def language(self) -> Language:
        """The language of the document, in which it is shown."""
        return self.reviewed.language

    @property
    def summary(self) -> Iterator[str]:
        """What it comes to, in a line or three."""
        counts = {mark.value: len(self.reviewed.marked(mark)) for mark in Mark}
        burdens, measured = len(self.reviewed.burdens), len(self.reviewed.held)
        yield _SUMMARY[self.language].format(burdens=burdens, measured=measured, **counts)
        if self.reviewed.allowed:
            yield _ALLOWED[self.language].format(count=self.reviewed.allowed)
        if not self._stored:
            yield _UNKNOWN[self.language]

    @property
    def _stored(self) -> int:
        return self.prevalence.documents if self.prevalence else 0

    def weight(self, severity: Severity) -> str:
        """How grave a burden is."""
        return f"▲ {weight(Direction.ADVERSE, severity, self.language)}"

    def categories(self, burden: Burden) -> str:
        """What a burden touches: first the gravest."""
        names = ", ".join(CATEGORIES[each][self.language] for each in burden.also)
        also = f" {_ALSO[self.language].format(names=names)}" if names else ""
        return CATEGORIES[burden.category][self.language] + also

    def common(self, burden: Burden) -> str:
        """In how many stored documents such a burden stands; nothing where there are none."""
        if not (self.prevalence and self._stored):
            return ""
        count = self.prevalence.counts.get(burden.rules[0], 0)
        return _COMMON[self.language].format(documents=self._stored, count=count)

    def where(self, clause: Clause) -> str:
        """Where a clause stands."""
        return place(clause) or UNNUMBERED[self.language]

    def says(self, held: Held) -> str:
        """What the standard says, and where."""
        article = _STANDARD[self.language].format(article=held.proposition.article)
        return f"{article}: {held.proposition.says[self.language]}"

    def provides(self, provided: Provided) -> str:
        """What a clause provides, by whose side it is on."""
        told = dict.fromkeys(
            f"{SIGNS[one.rule.stance]} {NAMES[one.rule.family, one.rule.stance][self.language]}"
            for one in provided.provisions
        )
        return ", ".join(told)
