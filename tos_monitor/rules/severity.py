"""How grave a flag is: a table by category, and the steps down from it."""

from collections.abc import Mapping

from tos_monitor.model import Category, Severity

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
"""The severity of a provision that appears or vanishes whole, without a saver."""

DESCENT = (Severity.HIGH, Severity.MEDIUM, Severity.LOW)


def severity(category: Category, steps: int) -> Severity:
    """Go down from the category's gravest severity, never below low."""
    return DESCENT[min(DESCENT.index(GRAVEST[category]) + steps, len(DESCENT) - 1)]
