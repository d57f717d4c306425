"""The phrases of a timeline, in the languages of its readers."""

from collections.abc import Mapping

from tos_monitor.model import Direction, Language, Phrase
from tos_monitor.publish.labels import CATEGORIES, EVENTS, weight
from tos_monitor.timeline import Course, Fact, Lane, Point

TIMELINE = Phrase(ko="기록으로 본 연표", en="Timeline of what is recorded")
DRAWING = Phrase(ko="한눈에 보기", en="At a glance")
DAY_BY_DAY = Phrase(ko="날짜별 기록", en="Day by day")
COURSES_SEEN = Phrase(ko="이어진 기간", en="What went on")
FROM_ON = Phrase(ko="{day}부터", en="From {day} on")
COUNTED = Phrase(ko="{first} ~ {last}, 기록 {count}건", en="{first} to {last}, {count} records")
NOTHING = Phrase(ko="기록이 없습니다.", en="Nothing is recorded.")
GAP = Phrase(ko="{days}일 뒤", en="{days} days")
STILL = Phrase(ko="계속", en="still")
WAS = Phrase(ko="부터", en="from")
UNTIL = Phrase(ko="까지", en="until")
WHAT = Phrase(ko="무엇", en="What")
TITLE = Phrase(ko="제목", en="Title")
DAY = Phrase(ko="날짜", en="day")
LANE = Phrase(ko="구분", en="lane")
EVENT = Phrase(ko="사건", en="event")
VERDICT = Phrase(ko="판정", en="verdict")
RECORD = Phrase(ko="기록", en="what")
LINK = Phrase(ko="링크", en="link")
DESCRIBED = Phrase(
    ko="위에서 아래로 날짜가 흐르는 그림입니다. 같은 내용이 아래 목록에 있습니다.",
    en="A drawing in which the days run downwards. The list below holds the same.",
)
LEGEND = Phrase(
    ko="▲ 불리 · ▼ 유리 · ◆ 혼재 · ● 그 밖의 기록 · ○ 공지가 밝힌 날 · 막대: 이어진 기간(점선: 미뤄지거나 거두어짐)",
    en="▲ adverse · ▼ favourable · ◆ mixed · ● other records · ○ a day that a notice names · bar: what went on "
    "(dashed: put off or taken back)",
)

LANES: Mapping[Lane, Phrase] = {
    Lane.NOTICES: Phrase(ko="공지", en="notices"),
    Lane.ANNOUNCEMENTS: Phrase(ko="예고", en="announced"),
    Lane.DOCUMENTS: Phrase(ko="문서", en="documents"),
    Lane.INCIDENTS: Phrase(ko="사고", en="incidents"),
}
FACTS: Mapping[Fact, Phrase] = {
    Fact.OCCURRED: Phrase(ko="사고 발생(공지가 밝힌 날)", en="incident began, as a notice says"),
    Fact.DISCOVERED: Phrase(ko="회사가 알게 됨(공지가 밝힌 날)", en="discovered, as a notice says"),
    Fact.REPORTED: Phrase(ko="관계 기관에 신고(공지가 밝힌 날)", en="reported, as a notice says"),
    Fact.NOTIFIED: Phrase(ko="이용자에게 통지(공지가 밝힌 날)", en="users notified, as a notice says"),
}
COURSES: Mapping[Course, Phrase] = {
    Course.UP: Phrase(ko="공지 게시", en="notice up"),
    Course.ANNOUNCED: Phrase(ko="예고에서 시행까지", en="announced until in force"),
    Course.POSTPONED: Phrase(ko="예고에서 연기까지", en="announced until put off"),
    Course.WITHDRAWN: Phrase(ko="예고에서 철회까지", en="announced until taken back"),
    Course.UNDISCLOSED: Phrase(ko="사고에서 공개까지", en="incident until disclosed"),
}


def happened(point: Point, language: Language) -> str:
    """What happened, in the fewest words."""
    happening = point.happened
    return (FACTS[happening] if isinstance(happening, Fact) else EVENTS[happening])[language]


def weighed(point: Point, language: Language) -> str:
    """How grave and which way, of what has a verdict."""
    verdict = point.verdict
    if verdict is None or verdict.direction is Direction.NONE:
        return ""
    return weight(verdict.direction, verdict.severity, language)


def detail(point: Point, language: Language) -> str:
    """What more is recorded of it: the sentence of the event, and what the flags of its entry are about."""
    categories = ", ".join(CATEGORIES[each][language] for each in point.categories)
    return " – ".join(filter(None, (point.detail, categories)))
