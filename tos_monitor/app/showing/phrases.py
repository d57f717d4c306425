"""The phrases around a comparison, in the languages of its readers."""

from collections import Counter
from collections.abc import Iterable, Mapping

from tos_monitor.model import Direction, Kind, Language, Phrase
from tos_monitor.publish.labels import KINDS

COMPARISON = Phrase(ko="약관 비교", en="Comparison of terms")
VERDICT = Phrase(ko="판정", en="Verdict")
CHANGES = Phrase(ko="바뀐 조항", en="Changed clauses")
NO_CHANGES = Phrase(ko="내용이 바뀐 조항이 없습니다.", en="No clause says anything else than before.")
WORDS = Phrase(ko="조항별 변경 내용", en="Clause by clause")
VIEW = Phrase(ko="보기", en="View")
UNIFIED = Phrase(ko="한 단으로", en="Unified")
SIDE_BY_SIDE = Phrase(ko="나란히", en="Side by side")
TO_LIST = Phrase(ko="목록으로", en="Back to the list")
NEARBY = Phrase(ko="이웃 조항(그대로)", en="Unchanged, nearby")
LEAD_IN = Phrase(ko="항목을 이끄는 문장", en="Lead-in")
TITLE = Phrase(ko="제목", en="Heading")
BODY = Phrase(ko="본문", en="Text")
UNNUMBERED = Phrase(ko="번호 없는 조항", en="Unnumbered clause")
COSMETIC = Phrase(ko="형식만: {}", en="form only: {}")
AND_MORE = Phrase(ko="외 {}건", en="and {} more")
SIDES: Mapping[str, Phrase] = {"-": Phrase(ko="변경 전", en="Before"), "+": Phrase(ko="변경 후", en="After")}
NOTHING_HERE: Mapping[str, Phrase] = {
    "-": Phrase(ko="(없던 조항)", en="(did not exist)"),
    "+": Phrase(ko="(없어진 조항)", en="(no longer exists)"),
}
LEGEND: Mapping[str, Phrase] = {
    "-": Phrase(ko="삭제된 말", en="removed words"),
    "+": Phrase(ko="추가된 말", en="added words"),
}
# A burden on the user that rises or falls, for those who see no colour.
SIGNS: Mapping[Direction, str] = {Direction.ADVERSE: "▲", Direction.FAVOURABLE: "▼"}
_LEFT_OUT = Phrase(
    ko="형식만 바뀐 {count}건은 생략했습니다: {slugs}. --cosmetic으로 볼 수 있습니다.",
    en="{count} {changes} of form left out: {slugs}; show them with --cosmetic",
)


def left_out(slugs: Iterable[str], language: Language) -> str:
    """How many changes of form are not shown, by their reasons; nothing when there are none."""
    counts = Counter(slugs)
    is_korean = language is Language.KO
    told = [f"{slug} {count}" if is_korean else f"{count} {slug}" for slug, count in counts.most_common()]
    count = counts.total()
    changes = "change" if count == 1 else "changes"
    return _LEFT_OUT[language].format(count=count, changes=changes, slugs=", ".join(told)) if told else ""


def counted(kinds: Iterable[Kind], language: Language) -> str:
    """How many clauses met with what: ``추가 1 · 수정 2``, ``1 added · 2 edited``."""
    counts = Counter(kinds)
    is_korean = language is Language.KO
    return " · ".join(
        f"{KINDS[kind].ko} {counts[kind]}" if is_korean else f"{counts[kind]} {KINDS[kind].en}"
        for kind in Kind
        if counts[kind]
    )
