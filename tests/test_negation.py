"""What is denied twice is said plainly before it is read, in both languages."""

import pytest

from tests.judge import flags
from tos_monitor.model import Direction, Language
from tos_monitor.rules.en import fold as fold_english
from tos_monitor.rules.ko import fold as fold_korean


@pytest.mark.parametrize(
    ("said", "plainly"),
    [
        ("회사가 책임을 지지 않는다고 할 수 없습니다.", "회사가 책임을 집니다."),
        ("회사가 배상하지 아니한다고 볼 수는 없다.", "회사가 배상한다."),
        ("회사가 책임을 지지 않는 것은 아닙니다.", "회사가 책임을 집니다."),
        ("회사는 배상하지 않을 수 없으며,", "회사는 배상하여야 하며,"),
        ("회사는 책임을 지지 않으면 안 됩니다.", "회사는 책임을 져야 합니다."),
        ("회원은 동의를 받지 아니하면 아니 된다.", "회원은 동의를 받아야 한다."),
        ("회사에 책임이 없다고 할 수 없다.", "회사에 책임이 있다."),
        ("회사의 책임이 없는 것은 아니며,", "회사의 책임이 있으며,"),
        ("회사는 책임에서 자유롭지 않습니다.", "회사는 책임이 있습니다."),
        ("회사가 면책되는 것은 아닙니다.", "회사가 면책되지 않습니다."),
        ("회사의 책임이 면제된다고 볼 수 없고", "회사의 책임이 면제되지 않고"),
        ("회사의 책임이 면제되지 않는 것은 아닙니다.", "회사의 책임이 면제됩니다."),
        ("회사는 책임을 지지 않습니다.", "회사는 책임을 지지 않습니다."),
    ],
)
def test_a_korean_sentence_that_denies_twice_affirms(said: str, plainly: str) -> None:
    assert fold_korean(said) == fold_korean(plainly)


@pytest.mark.parametrize(
    ("said", "plainly"),
    [
        ("We are not free from liability for it.", "we are liable for it."),
        ("The shop shall not be released from any liability.", "the shop shall be liable."),
        ("It is not the case that we are not liable.", "we are liable."),
        ("We pay not only for A, but also for B.", "we pay for a and also for b."),
        ("We are not liable.", "we are not liable."),
    ],
)
def test_an_english_sentence_that_denies_twice_affirms(said: str, plainly: str) -> None:
    assert fold_english(said) == plainly.lower().replace("  ", " ")


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("회사는 이용자의 손해를 배상하지 않을 수 없습니다.", Language.KO),
        ("회사가 이용자에게 책임을 지지 않는다고 할 수 없습니다.", Language.KO),
        ("We are not released from liability for the losses that we cause.", Language.EN),
    ],
)
def test_a_burden_that_is_denied_twice_is_the_companys(said: str, language: Language) -> None:
    assert [flag.direction for flag in flags("", said, language)] == [Direction.FAVOURABLE]
