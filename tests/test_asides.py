"""Sentences that bind nobody by themselves, and such as only look like them."""

import pytest

from tests.judge import flags
from tos_monitor.model import Language

OF_LAW = {
    Language.KO: (
        "「가상거래법」 제9조는 “소비자에게 책임이 있는 사유로 물건이 없어지면 청약을 철회할 수 없다”고 규정합니다.",
        "상법 제99조는 운송인은 책임을 지지 아니한다고 정하고 있습니다.",
        "「가상약관법」 제3조에 따르면 사업자는 고의로 인한 책임을 지지 않는다는 조항을 둘 수 없습니다.",
    ),
    Language.EN: (
        'The Carriage Act provides: "The carrier is not liable for loss caused by storms."',
        'Section 999 states that "no provider shall be held liable".',
        'As our old terms said, "we are not liable for loss".',
    ),
}
OF_TERMS = {
    Language.KO: (
        "「가상거래법」에서 정하는 바에 따라 회사는 손해를 배상할 책임을 지지 않습니다.",
        "「가상거래법」 제9조에 따르면 회사는 손해를 배상할 책임을 지지 않습니다.",
        "회사는 손해를 배상할 책임을 지지 않으며, 자세한 것은 운영정책으로 정합니다.",
    ),
    Language.EN: (
        "Where the law so provides, we are not liable for loss.",
        "As the law provides, we are not liable for loss.",
        'Section 9 of these terms provides a list, and we are not liable for "loss".',
    ),
}


@pytest.mark.parametrize("language", Language)
def test_what_a_law_says_moves_no_burden_by_being_told(language: Language) -> None:
    assert [said for said in OF_LAW[language] if flags("", said, language)] == []


@pytest.mark.parametrize("language", Language)
def test_what_terms_say_by_a_law_is_the_terms_own(language: Language) -> None:
    assert [said for said in OF_TERMS[language] if not flags("", said, language)] == []
