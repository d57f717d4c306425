"""Writes the everyday words of plain-language terms as the legal words that the rules know: 물어 주다 is 배상하다."""

import re

# A verb with a helping verb (물어 줍니다, 물어 드립니다, 물어냅니다) says what a legal noun with 하다 says.
_NOUN = {"물어": "배상", "메워": "보전", "되돌려": "환급", "돌려": "환급", "깎아": "감액", "되살려": "복구"}
_ENDING = {
    "합니다": "줍니다 드립니다 냅니다",
    "한다": "준다 드린다 낸다",
    "하지": "주지 드리지 내지",
    "하여야": "주어야 줘야 드려야 내야",
    "할": "줄 드릴 낼",
    "하고": "주고 드리고 내고",
    "하며": "주며 드리며 내며",
    "하되": "주되 드리되 내되",
    "하지만": "주지만",
    "받": "받",
}
# What is paid, with its particle: 냅니다 alone is also what is handed in or what shows.
_PAID = "비를 금을 료를 료로 요금을 이자를 금액을"
_PAYS = {
    "부담합니다": "냅니다",
    "부담한다": "낸다",
    "부담하여야": "내야",
    "부담하지": "내지",
    "부담하고": "내고",
    "부담하며": "내며",
}
# 힘쓰지 and 책임을 지우지 hold the letters of two of them, which is why those stand with their object.
_WORDS = {
    "되살립니다": "복구합니다",
    "되살린다": "복구한다",
    "되살리": "복구하",
    "되살릴": "복구할",
    "바꿉니다": "변경합니다",
    "바꾼다": "변경한다",
    "바꾸": "변경하",
    "바꿀": "변경할",
    "바뀐": "변경된",
    "돌려보낼수": "반품할수",
    "돌려보내": "반품하",
    "계약을끝낼": "계약을해지할",
    "계약을끝내": "계약을해지하",
    "계약을끝냅": "계약을해지합",
    "서비스를그만둘": "서비스를종료할",
    "서비스를그만두": "서비스를종료하",
    "멈춥니다": "중단합니다",
    "멈추": "중단하",
    "멈출": "중단할",
    "올릴수": "인상할수",
    "쓸수": "사용할수",
    "에쓰지": "에사용하지",
    "에씁니다": "에사용합니다",
    "떠안습니다": "부담합니다",
    "떠안는다": "부담한다",
    "떠안으": "부담하",
    "떠안아야": "부담하여야",
    "이익을잃고": "이익을상실하고",
    "이익을잃으": "이익을상실하",
    "이익을잃는다": "이익을상실한다",
    "이익을잃습니다": "이익을상실합니다",
    "가냅니다": "가부담합니다",
    "이냅니다": "이부담합니다",
    "가낸다": "가부담한다",
    "이낸다": "이부담한다",
    "가내야한": "가부담하여야한",
    "가내야합": "가부담하여야합",
    "이내야합": "이부담하여야합",
    "지불합니다": "부담합니다",
    "물지아니": "부담하지아니",
    "물지않": "부담하지않",
    "독촉": "최고",
    "하지못합니다": "할수없습니다",
    "하지못한다": "할수없다",
    "하지못하며": "할수없으며",
    "을쓰지": "을사용하지",
    "를쓰지": "를사용하지",
    "글을지우": "글을삭제하",
    "글을지울": "글을삭제할",
    "없앱니다": "파기합니다",
    "없앤다": "파기한다",
    "과실을밝히": "과실을입증하",
    "과실을밝힌": "과실을입증한",
    "잘못을밝히": "과실을입증하",
    "잘못을밝힌": "과실을입증한",
    "없음을밝히": "없음을입증하",
    "잘못이": "과실이",
    "잘못을": "과실을",
    "잘못으로": "과실로",
    "일부러": "고의로",
    "새어나": "유출되",
    "경우를빼고": "경우를제외하고",
    "때를빼고": "때를제외하고",
    "빼고": "공제하고",
    "뺀": "공제한",
    "갑절": "2배",
    "두배": "2배",
    "세배": "3배",
    "물립니다": "부과합니다",
    "물린다": "부과한다",
    "물릴수": "부과할수",
    "까닭": "사유",
    # The letters of 해지 in other words.
    "대해지": "대하여지",
    "정해지": "정하여지",
    "행해지": "행하여지",
    "위해지": "위하여지",
    "통해지": "통하여지",
    "인해지": "인하여지",
    "누리집": "홈페이지",
}
_LEGAL = {
    **{
        f"{verb}{said}": f"{noun}{ending}"
        for verb, noun in _NOUN.items()
        for ending, all_ in _ENDING.items()
        for said in all_.split()
    },
    **{f"{paid}{said}": f"{paid}{legal}" for paid in _PAID.split() for legal, said in _PAYS.items()},
    **_WORDS,
}
# Longer words first, for they hold shorter ones.
_EVERYDAY = re.compile(
    f"(?=[{''.join(sorted({word[0] for word in _LEGAL}))}])(?:{'|'.join(sorted(_LEGAL, key=len, reverse=True))})"
)


# Names of laws hold the words that rules listen for (보호, 이용), and say nothing of their own.
_LAWS = re.compile(
    "(?=[개신약위전정])(?:개인정보보호법|신용정보의이용및보호에관한법률|약관의규제에관한법률|약관규제법|"
    "위치정보의보호및이용등에관한법률|전자상거래등에서의소비자보호에관한법률|전자금융거래법|"
    "정보통신망이용촉진및정보보호등에관한법률|정보통신망법)"
)
# Not to do is not allowed: to do is owed.
_OWED = re.compile(r"하지(?:않으|아니하)면(?:안|아니)(?:됩니다|된다|되며)")
# As a noun; before a verb it is an adverb (잘못 적은, 잘못하여).
_WRONG = re.compile(r"잘못(?=[,.·)]|이나|과|또는|에|의|은|도|때문)")


def in_legal_words(folded: str) -> str:
    """Write the everyday words of a text without white space as legal ones."""
    worded = _EVERYDAY.sub(lambda found: _LEGAL[found[0]], _LAWS.sub("관련법률", folded))
    return _OWED.sub("하여야합니다", _WRONG.sub("과실", worded))
