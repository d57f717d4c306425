"""Writes the everyday words of plain-language terms as the legal words that the rules know: 물어 주다 is 배상하다."""

import re

# A verb with a helping verb (물어 줍니다, 물어 드립니다, 물어냅니다) says what a legal noun with 하다 says.
_NOUN = {"물어": "배상", "되돌려": "환급", "돌려": "환급", "깎아": "감액", "되살려": "복구"}
_ENDING = {
    "합니다": "줍니다 드립니다 냅니다",
    "한다": "준다 드린다 낸다",
    "하지": "주지 드리지 내지",
    "하여야": "주어야 줘야 드려야 내야",
    "할": "줄 드릴 낼",
    "하고": "주고 드리고 내고",
    "하며": "주며 드리며 내며",
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
    "멈춥니다": "중단합니다",
    "멈추": "중단하",
    "멈출": "중단할",
    "올릴수": "인상할수",
    "쓸수": "사용할수",
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
    "빼고": "공제하고",
    "뺀": "공제한",
    "까닭": "사유",
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


def in_legal_words(folded: str) -> str:
    """Write the everyday words of a text without white space as legal ones."""
    return _EVERYDAY.sub(lambda found: _LEGAL[found[0]], folded)
