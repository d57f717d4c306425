"""Clauses are compared by what they say: a number that changed is no news, a word that changed is."""

import pytest

from tos_monitor.compare import compare
from tos_monitor.model import Change, Kind, Language
from tos_monitor.segment import segment

TERMS = """제1조(목적)
이 약관은 달빛상점의 이용 조건을 정합니다.
제2조(보관)
① 회사는 맡은 물건을 안전하게 보관합니다.
② 보관하는 동안 생긴 손해는 회사가 배상합니다.
제3조(환급)
① 회원은 이레 안에 값을 돌려받을 수 있습니다.
② 환급에 드는 비용은 회사가 부담합니다.
제4조(해지)
① 회원은 언제든지 계약을 끝낼 수 있습니다.
② 회사는 제3조에 따라 남은 값을 돌려줍니다.
"""
KEEPING, RETURNING, LEAVING = TERMS[38:107], TERMS[107:172], TERMS[172:]


def korean(before: str, after: str) -> tuple[Change, ...]:
    return compare(segment(before, Language.KO), segment(after, Language.KO))


def english(before: str, after: str) -> tuple[Change, ...]:
    return compare(segment(before, Language.EN), segment(after, Language.EN))


def kinds(changes: tuple[Change, ...]) -> list[Kind]:
    return [change.kind for change in changes]


def only(changes: tuple[Change, ...]) -> Change:
    (change,) = changes
    return change
