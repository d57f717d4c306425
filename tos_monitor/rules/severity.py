"""How grave a flag is: a table by category, and the steps down from it."""

from collections.abc import Mapping

from tos_monitor.model import Category, Severity
from tos_monitor.rules.provision import Saver, Stance
from tos_monitor.rules.shift import Shift

GRAVEST: Mapping[Category, Severity] = {
    Category.LIMITATION_OF_LIABILITY: Severity.HIGH,
    Category.SECURITY_RISK: Severity.HIGH,
    Category.INDEMNIFICATION: Severity.HIGH,
    Category.BURDEN_OF_PROOF: Severity.HIGH,
    Category.ARBITRATION: Severity.HIGH,
    Category.PENALTY: Severity.MEDIUM,
    Category.UNILATERAL_TERMINATION: Severity.MEDIUM,
    Category.CLOSURE_OBSTACLE: Severity.MEDIUM,
    Category.UNILATERAL_CHANGE: Severity.MEDIUM,
    Category.SHORT_NOTICE: Severity.MEDIUM,
    Category.DEEMED_CONSENT: Severity.MEDIUM,
    Category.JURISDICTION: Severity.MEDIUM,
    Category.CHOICE_OF_LAW: Severity.MEDIUM,
    Category.REFUND_LIMIT: Severity.MEDIUM,
    Category.AUTO_RENEWAL: Severity.MEDIUM,
    Category.DATA_SHARING: Severity.MEDIUM,
    Category.CONTENT_REMOVAL: Severity.LOW,
}
"""The severity of a provision that appears, vanishes or turns into its opposite, without a saver."""

DESCENT = (Severity.HIGH, Severity.MEDIUM, Severity.LOW)
"""From the gravest down."""

_EASED: Mapping[Saver, int] = {
    Saver.NONE: 0,
    Saver.LAW: 1,
    Saver.EXCEPTION: 1,
    Saver.USER_FAULT: 1,
    Saver.USER_GROSS: 1,
    Saver.GROSS: 1,
    Saver.FAULT: 1,
    Saver.PROOF: 1,
}
# A promise to answer for gross fault, or for what the law compels, gives what no term can take; one to answer for
# fault gives what the law gives where a term is silent.
_EMPTY: Mapping[Saver, int] = {
    Saver.NONE: 0,
    Saver.LAW: 2,
    Saver.EXCEPTION: 0,
    Saver.USER_FAULT: 1,
    Saver.USER_GROSS: 1,
    Saver.GROSS: 2,
    Saver.FAULT: 1,
    Saver.PROOF: 0,
}
SAVER_STEPS: Mapping[Stance, Mapping[Saver, int]] = {Stance.AGAINST_USER: _EASED, Stance.FOR_USER: _EMPTY}
"""How many steps a saver takes from a provision that appears, vanishes or turns, by whose side the provision is on."""

STEPS_DOWN = (
    "a neighbouring clause keeps the company liable for its fault",
    "the provision was there before and only got weaker or stronger",
    "and in that not even its saver changed, only the firmness of its words, a figure or a list",
    "it is a new member of a list that was there before (but for intrusion)",
)
"""What else makes a flag one step less grave, in the order of the circumstances below; an act is always of low
severity."""


def severity(shift: Shift, *, qualified: bool, listed: bool) -> Severity:
    """Go down from the category's gravest severity, one step for each circumstance, never below low."""
    telling = shift.telling
    if telling.rule.is_faint:
        return Severity.LOW
    circumstances = (
        qualified,
        shift.is_of_degree,
        shift.is_of_wording,
        listed and not telling.brings_intrusion,
    )
    saver = 0 if shift.is_of_degree else SAVER_STEPS[telling.rule.stance][telling.saver]
    steps = saver + sum(circumstances)
    return DESCENT[min(DESCENT.index(GRAVEST[telling.category]) + steps, len(DESCENT) - 1)]
