"""The words by which Korean texts are told apart: what they are about, and what they turn on."""

import re

__all__ = ["AT_TURN", "ON_TOPIC", "TOPIC", "TURN"]

# What terms are about: texts that share most of these are about one thing. Words of one line say the same.
_TOPICS = (
    "환급 환불 반환 돌려 되돌",
    "통지 통보 고지 공지 안내 알리 알립 알려 알린 밝혀 명시",
    "책임 배상 보상 보전 변상 전보 부담 물어",
    "종료 끝나",
    "변경 개정 수정",
    "청약 철회 취소",
    "교환 반품",
    "수리 고칩 고치",
    "삭제 파기 폐기",
    "보관 보존 보유",
    "제공 공유",
    "수집",
    "열람",
    "손해 피해 손실",
    "연장 갱신",
    "이용료 요금 대금 구독료 사용료 리스료 수강료 대여료 렌탈료 임대료 차임 월세 회비",
    "계약",
    "개인정보",
    "게시물",
    "배송",
    "소송 소를 법원",
    "제한 금지",
    "제3자",
    "원상회복",
)
# What terms turn on: one of these more or less, and another thing is said.
_TURNS = (
    "입증 증명 밝히지못",
    "소명",
    "(?<![행운활변])동의 승낙 승인 받아들",
    "(?<![조종결통])합의 협의",
    "즉시 지체없이",
    "미리 사전",
    "사후",
    "개별",
    "전액 전부를 전부의 전부가 모든 일체",
    "일부 절반",
    "자동(?!차)",
    "무료 무상",
    "유료 유상",
    "인상 올릴 올리",
    "정지 중단 중지",
    "해지 해약 (?<!재를)(?<!지를)(?<!한을)해제 탈퇴",
    "광고 홍보 마케팅 학습",
    "양도 넘긴 넘기 넘길",
    "위약금 수수료 페널티 위약벌",
    "공제 차감",
    "연체 지체한 지체된 밀린 밀리",
    "본점 (?<!기)본사 영업소",
    "주소 거소",
    "외국 국외 해외 싱가포르 미국 일본 중국 홍콩 아일랜드 캘리포니아 델라웨어",
    "서울",
    "전속",
    "계열 제휴",
    "중재",
    "판단 인정하는 인정되는 재량 (?<![책위선])임의 일방(?!향)",
    "노력 최선 가급적",
    "보증금",
    "한도 한정 국한 책임만 의무만 범위내 범위안 범위에서 초과하지 넘지",
    "(?<![사광보신창최원경])고의",
    "중대한과실 중과실",
    "간주 로봅 로본다 것으로보 것이되지 로취급",
    "심사 상담 방문 서면 서명",
    "전화(?!면)",
    "전자우편 이메일 (?<!주)문자",
    "홈페이지 초기화면 게시판",
    "언제 아무때 시기에관계없이 시기와관계없이 시기를불문",
    "소멸 몰수 귀속 상실 박탈",
    "지연이자 이자를 이자율 지연배상금",
    "최소한",
    "고객센터 상담원",
    "포기 다툴 (?<![사차나아놀])이의",
    "포인트 쿠폰 적립금 이용권(?!한) 수강권",
    "불문 (?<!책임을)묻지 관계없이 상관없이",
    "압류",
    "정당한 상당한 합리적",
    "최고(?!금리|이율|이자율|한도) (?<!일)시정",
    "개봉 훼손",
    "예약 노쇼",
    "간접 특별손해 결과적",
    "할인",
    "전매 대여",
    "발송 발신",
    "상대방",
    "유일",
    "(?<!한)사정(?!은|만|을|도)",
    "스스로해결 스스로부담",
    "중대한영향",
    "종전",
    "선량한관리",
    "자기재산",
)


# What must not stand before or behind a word, where a longer one holds its letters.
_AROUND = re.compile(r"\(\?<?![^)]*\)")


def _table(lines: tuple[str, ...]) -> tuple[dict[str, str], re.Pattern[str]]:
    """The words with that which stands for each, and a pattern for all of them, longer ones first."""
    forms = {form: line.split()[0] for line in lines for form in line.split()}
    words = {_AROUND.sub("", form): _AROUND.sub("", first) for form, first in forms.items()}
    firsts = "".join(sorted({word[0] for word in words}))
    return words, re.compile(f"(?=[{firsts}])(?:{'|'.join(sorted(forms, key=len, reverse=True))})")


TOPIC, ON_TOPIC = _table(_TOPICS)
TURN, AT_TURN = _table(_TURNS)
