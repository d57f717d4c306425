"""Gives the slugs their names in the languages of the readers."""

from collections.abc import Mapping

from tos_monitor.model import Category, Direction, EventKind, Kind, Language, Phrase, Severity

# Names of what is at stake, not of a loss: a flag of any category may as well be favourable.
CATEGORIES: Mapping[Category, Phrase] = {
    Category.LIMITATION_OF_LIABILITY: Phrase(ko="책임 제한", en="limitation of liability"),
    Category.SECURITY_RISK: Phrase(ko="보안 사고 책임", en="security risk"),
    Category.INDEMNIFICATION: Phrase(ko="회사 손해 보전", en="indemnification"),
    Category.PENALTY: Phrase(ko="위약금·몰수", en="penalty"),
    Category.UNILATERAL_TERMINATION: Phrase(ko="일방적 해지·정지", en="unilateral termination"),
    Category.CLOSURE_OBSTACLE: Phrase(ko="탈퇴 절차", en="obstacles to leaving"),
    Category.UNILATERAL_CHANGE: Phrase(ko="일방적 변경", en="unilateral change"),
    Category.SHORT_NOTICE: Phrase(ko="사전 고지", en="notice of changes"),
    Category.DEEMED_CONSENT: Phrase(ko="동의 의제", en="deemed consent"),
    Category.CONTENT_REMOVAL: Phrase(ko="게시물 삭제", en="content removal"),
    Category.BURDEN_OF_PROOF: Phrase(ko="입증책임", en="burden of proof"),
    Category.JURISDICTION: Phrase(ko="관할 법원", en="jurisdiction"),
    Category.CHOICE_OF_LAW: Phrase(ko="준거법", en="choice of law"),
    Category.ARBITRATION: Phrase(ko="중재·소송 제한", en="arbitration"),
    Category.REFUND_LIMIT: Phrase(ko="환불·청약철회", en="refunds"),
    Category.AUTO_RENEWAL: Phrase(ko="자동 갱신", en="automatic renewal"),
    Category.DATA_SHARING: Phrase(ko="개인정보 처리", en="data sharing"),
}

DIRECTIONS: Mapping[Direction, Phrase] = {
    Direction.ADVERSE: Phrase(ko="불리", en="adverse"),
    Direction.FAVOURABLE: Phrase(ko="유리", en="favourable"),
    Direction.NEUTRAL: Phrase(ko="중립", en="neutral"),
    Direction.MIXED: Phrase(ko="유·불리 혼재", en="mixed"),
    Direction.NONE: Phrase(ko="변동 없음", en="none"),
}

SEVERITIES: Mapping[Severity, Phrase] = {
    Severity.HIGH: Phrase(ko="높음", en="high"),
    Severity.MEDIUM: Phrase(ko="중간", en="medium"),
    Severity.LOW: Phrase(ko="낮음", en="low"),
}

KINDS: Mapping[Kind, Phrase] = {
    Kind.ADDED: Phrase(ko="추가", en="added"),
    Kind.REMOVED: Phrase(ko="삭제", en="removed"),
    Kind.EDITED: Phrase(ko="수정", en="edited"),
    Kind.MOVED: Phrase(ko="이동", en="moved"),
    Kind.RENUMBERED: Phrase(ko="번호 변경", en="renumbered"),
}

QUALIFIED = Phrase(ko="이웃 조항이 있어 덜 무겁게 봄", en="Weighed less for a neighbour")

EVENTS: Mapping[EventKind, Phrase] = {
    EventKind.REVISED: Phrase(ko="개정", en="revised"),
    EventKind.NOTICE_POSTED: Phrase(ko="공지 게시", en="notice posted"),
    EventKind.NOTICE_EDITED: Phrase(ko="공지 수정", en="notice edited"),
    EventKind.NOTICE_VANISHED: Phrase(ko="공지 사라짐", en="notice vanished"),
    EventKind.NOTICE_RETURNED: Phrase(ko="공지 재게시", en="notice returned"),
    EventKind.TERMS_ANNOUNCED: Phrase(ko="변경 예고", en="change announced"),
    EventKind.SHORT_NOTICE: Phrase(ko="짧은 공지 기간", en="short notice"),
    EventKind.ANNOUNCEMENT_POSTPONED: Phrase(ko="변경 연기", en="change postponed"),
    EventKind.ANNOUNCEMENT_WITHDRAWN: Phrase(ko="변경 철회", en="change withdrawn"),
    EventKind.EFFECTIVE_DATE_MOVED: Phrase(ko="시행일 변경", en="effective date moved"),
    EventKind.CHANGE_TOOK_EFFECT: Phrase(ko="예고한 변경 시행", en="announced change took effect"),
    EventKind.CHANGE_DID_NOT_HAPPEN: Phrase(ko="예고한 변경 없음", en="announced change did not happen"),
    EventKind.CHANGE_DIFFERS_FROM_ANNOUNCEMENT: Phrase(ko="예고와 다른 변경", en="change differs from announcement"),
    EventKind.SILENT_CHANGE: Phrase(ko="공지 없는 변경", en="change without notice"),
    EventKind.BREACH_DISCLOSED: Phrase(ko="유출 사고 공지", en="breach disclosed"),
    EventKind.WORDING_SOFTENED: Phrase(ko="완곡해진 표현", en="wording softened"),
    EventKind.WORDING_HARDENED: Phrase(ko="분명해진 표현", en="wording hardened"),
    EventKind.COUNT_REVISED: Phrase(ko="피해 규모 정정", en="count revised"),
    EventKind.ITEMS_ADDED: Phrase(ko="유출 항목 추가", en="leaked items added"),
    EventKind.ITEMS_DROPPED: Phrase(ko="유출 항목 빠짐", en="leaked items dropped"),
    EventKind.CHECKLIST_INCOMPLETE: Phrase(ko="법정 통지 내용 빠짐", en="legal contents missing"),
    EventKind.CHECKLIST_COMPLETED: Phrase(ko="법정 통지 내용 갖춤", en="legal contents complete"),
    EventKind.TAKEN_DOWN_EARLY: Phrase(ko="일찍 내려간 유출 공지", en="breach notice taken down early"),
    EventKind.FLAPPED: Phrase(ko="30일 안에 이전 글로 되돌아감", en="back to an earlier text within 30 days"),
    EventKind.RUN_HELD: Phrase(ko="실행 보류", en="run held"),
    EventKind.RUN_RELEASED: Phrase(ko="실행 공개", en="run released"),
}


def weight(direction: Direction, severity: Severity | None, language: Language) -> str:
    """How grave and which way, in the fewest words: ``높음·불리``, ``high · adverse``."""
    dot = "·" if language is Language.KO else " · "
    names = [DIRECTIONS[direction][language]]
    if severity is not None:
        names.insert(0, SEVERITIES[severity][language])
    return dot.join(names)
