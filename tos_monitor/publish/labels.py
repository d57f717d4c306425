"""Gives the slugs their names in the languages of the readers."""

from collections.abc import Mapping
from dataclasses import dataclass

from tos_monitor.model import Category, Direction, EventKind, Kind, Language, Severity


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """A name or phrase of the program, a language each."""

    ko: str
    en: str

    def __getitem__(self, language: Language) -> str:
        """The phrase in a language."""
        return self.ko if language is Language.KO else self.en


# Names of what is at stake, not of a loss: a flag of any category may as well be favourable.
CATEGORIES: Mapping[Category, Label] = {
    Category.LIMITATION_OF_LIABILITY: Label(ko="책임 제한", en="limitation of liability"),
    Category.SECURITY_RISK: Label(ko="보안 사고 책임", en="security risk"),
    Category.INDEMNIFICATION: Label(ko="회사 손해 보전", en="indemnification"),
    Category.PENALTY: Label(ko="위약금·몰수", en="penalty"),
    Category.UNILATERAL_TERMINATION: Label(ko="일방적 해지·정지", en="unilateral termination"),
    Category.CLOSURE_OBSTACLE: Label(ko="탈퇴 절차", en="obstacles to leaving"),
    Category.UNILATERAL_CHANGE: Label(ko="일방적 변경", en="unilateral change"),
    Category.SHORT_NOTICE: Label(ko="사전 고지", en="notice of changes"),
    Category.DEEMED_CONSENT: Label(ko="동의 의제", en="deemed consent"),
    Category.CONTENT_REMOVAL: Label(ko="게시물 삭제", en="content removal"),
    Category.BURDEN_OF_PROOF: Label(ko="입증책임", en="burden of proof"),
    Category.JURISDICTION: Label(ko="관할 법원", en="jurisdiction"),
    Category.CHOICE_OF_LAW: Label(ko="준거법", en="choice of law"),
    Category.ARBITRATION: Label(ko="중재·소송 제한", en="arbitration"),
    Category.REFUND_LIMIT: Label(ko="환불·청약철회", en="refunds"),
    Category.AUTO_RENEWAL: Label(ko="자동 갱신", en="automatic renewal"),
    Category.DATA_SHARING: Label(ko="개인정보 처리", en="data sharing"),
}

DIRECTIONS: Mapping[Direction, Label] = {
    Direction.ADVERSE: Label(ko="불리", en="adverse"),
    Direction.FAVOURABLE: Label(ko="유리", en="favourable"),
    Direction.NEUTRAL: Label(ko="중립", en="neutral"),
    Direction.MIXED: Label(ko="유·불리 혼재", en="mixed"),
    Direction.NONE: Label(ko="변동 없음", en="none"),
}

SEVERITIES: Mapping[Severity, Label] = {
    Severity.HIGH: Label(ko="높음", en="high"),
    Severity.MEDIUM: Label(ko="중간", en="medium"),
    Severity.LOW: Label(ko="낮음", en="low"),
}

KINDS: Mapping[Kind, Label] = {
    Kind.ADDED: Label(ko="추가", en="added"),
    Kind.REMOVED: Label(ko="삭제", en="removed"),
    Kind.EDITED: Label(ko="수정", en="edited"),
    Kind.MOVED: Label(ko="이동", en="moved"),
    Kind.RENUMBERED: Label(ko="번호 변경", en="renumbered"),
}

EVENTS: Mapping[EventKind, Label] = {
    EventKind.REVISED: Label(ko="개정", en="revised"),
    EventKind.NOTICE_POSTED: Label(ko="공지 게시", en="notice posted"),
    EventKind.NOTICE_EDITED: Label(ko="공지 수정", en="notice edited"),
    EventKind.NOTICE_VANISHED: Label(ko="공지 사라짐", en="notice vanished"),
    EventKind.NOTICE_RETURNED: Label(ko="공지 재게시", en="notice returned"),
    EventKind.TERMS_ANNOUNCED: Label(ko="변경 예고", en="change announced"),
    EventKind.SHORT_NOTICE: Label(ko="짧은 공지 기간", en="short notice"),
    EventKind.ANNOUNCEMENT_POSTPONED: Label(ko="변경 연기", en="change postponed"),
    EventKind.ANNOUNCEMENT_WITHDRAWN: Label(ko="변경 철회", en="change withdrawn"),
    EventKind.EFFECTIVE_DATE_MOVED: Label(ko="시행일 변경", en="effective date moved"),
    EventKind.CHANGE_TOOK_EFFECT: Label(ko="예고한 변경 시행", en="announced change took effect"),
    EventKind.CHANGE_DID_NOT_HAPPEN: Label(ko="예고한 변경 없음", en="announced change did not happen"),
    EventKind.CHANGE_DIFFERS_FROM_ANNOUNCEMENT: Label(ko="예고와 다른 변경", en="change differs from announcement"),
    EventKind.SILENT_CHANGE: Label(ko="공지 없는 변경", en="change without notice"),
    EventKind.BREACH_DISCLOSED: Label(ko="유출 사고 공지", en="breach disclosed"),
    EventKind.WORDING_SOFTENED: Label(ko="완곡해진 표현", en="wording softened"),
    EventKind.WORDING_HARDENED: Label(ko="분명해진 표현", en="wording hardened"),
    EventKind.COUNT_REVISED: Label(ko="피해 규모 정정", en="count revised"),
    EventKind.ITEMS_ADDED: Label(ko="유출 항목 추가", en="leaked items added"),
    EventKind.ITEMS_DROPPED: Label(ko="유출 항목 빠짐", en="leaked items dropped"),
    EventKind.CHECKLIST_INCOMPLETE: Label(ko="법정 통지 내용 빠짐", en="legal contents missing"),
    EventKind.CHECKLIST_COMPLETED: Label(ko="법정 통지 내용 갖춤", en="legal contents complete"),
    EventKind.TAKEN_DOWN_EARLY: Label(ko="일찍 내려간 유출 공지", en="breach notice taken down early"),
    EventKind.FLAPPED: Label(ko="30일 안에 이전 글로 되돌아감", en="back to an earlier text within 30 days"),
    EventKind.RUN_HELD: Label(ko="실행 보류", en="run held"),
    EventKind.RUN_RELEASED: Label(ko="실행 공개", en="run released"),
}


def weight(direction: Direction, severity: Severity | None, language: Language) -> str:
    """How grave and which way, in the fewest words: ``높음·불리``, ``high · adverse``."""
    dot = "·" if language is Language.KO else " · "
    names = [DIRECTIONS[direction][language]]
    if severity is not None:
        names.insert(0, SEVERITIES[severity][language])
    return dot.join(names)
