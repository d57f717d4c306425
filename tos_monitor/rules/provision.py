"""What a sentence provides: whose side it takes, how firmly, with which saver, and how two provisions are ranked."""

import math
import re
from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum

from tos_monitor.model import Category


class Family(StrEnum):
    """What a provision is about: only provisions of one family are compared with each other."""

    LOSS = "loss"
    BURDEN = "burden"
    CAP = "cap"
    WARRANTY = "warranty"
    REMEDY = "remedy"
    CLAIM_PERIOD = "claim-period"
    SECURITY_DUTY = "security-duty"
    BREACH_NOTICE = "breach-notice"
    INDEMNITY = "indemnity"
    PENALTY = "penalty"
    TERMINATION = "termination"
    GROUND = "ground"
    CLOSURE = "closure"
    CHANGE = "change"
    DISCRETION = "discretion"
    BAN = "ban"
    NOTICE = "notice"
    NOTICE_PERIOD = "notice-period"
    CONSENT = "consent"
    CONTENT = "content"
    LICENCE = "licence"
    PROOF = "proof"
    COURT = "court"
    LAW = "law"
    ARBITRATION = "arbitration"
    CLASS_ACTION = "class-action"
    REFUND = "refund"
    RENEWAL = "renewal"
    DATA = "data"
    COLLECTION = "collection"
    RETENTION = "retention"
    DUTY = "duty"
    POWER = "power"
    CHOICE = "choice"
    AVOWAL = "avowal"
    DEADLINE = "deadline"
    PROMPTNESS = "promptness"
    THRESHOLD = "threshold"
    PRICE = "price"
    BENEFIT = "benefit"
    LIMIT = "limit"
    EXPIRY = "expiry"


class Stance(IntEnum):
    """Whose side a provision takes; silence lies between the two."""

    AGAINST_USER = -1
    FOR_USER = 1


class Strength(IntEnum):
    """How firmly a provision is worded."""

    SOFT = 0
    PLAIN = 1
    FIRM = 2


class Saver(Enum):
    """What a provision excepts or requires."""

    NONE = "none"
    LAW = "law"
    EXCEPTION = "exception"
    USER_FAULT = "user-fault"
    USER_GROSS = "user-gross-negligence"
    GROSS = "gross-negligence"
    FAULT = "fault"
    PROOF = "proof"


# From worst to best for the user. A burden gets lighter the more it excepts: fault at all is a wider exception than
# gross fault, and an exception that the company must prove itself into is the widest.
BURDEN_LADDER = (Saver.NONE, Saver.EXCEPTION, Saver.USER_FAULT, Saver.USER_GROSS, Saver.GROSS, Saver.FAULT, Saver.PROOF)
# A protection gets weaker the more it requires: gross fault is the narrowest condition, and a protection without any
# condition the widest.
PROTECTION_LADDER = (
    Saver.GROSS,
    Saver.USER_FAULT,
    Saver.USER_GROSS,
    Saver.FAULT,
    Saver.EXCEPTION,
    Saver.PROOF,
    Saver.NONE,
)


class Measure(Enum):
    """What a greater figure in a provision means for the user."""

    NONE = "none"
    LONGER_IS_BETTER = "longer-is-better"
    LONGER_IS_WORSE = "longer-is-worse"
    ENDLESS_IS_BEST = "endless-is-best"
    MORE_IS_BETTER = "more-is-better"
    MORE_IS_WORSE = "more-is-worse"

    @property
    def is_of_time(self) -> bool:
        """Whether the figure is a period."""
        return self in (Measure.LONGER_IS_BETTER, Measure.LONGER_IS_WORSE, Measure.ENDLESS_IS_BEST)


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """How a kind of provision is worded in one language.

    A sentence provides it when ``holds`` is found in it and ``unless`` is not. ``intrusion`` is the category when the
    sentence speaks of intrusion, leaks or accounts. Where a rule has ``kinds``, its figure is how many of them a
    sentence names. ``allowed`` is the form in which the law or fair standard terms say the same: it counts where it
    gets better or worse, and not where it comes or goes. One that ``is_faint`` knows who is bound to act, but hardly
    to what: its shifts are of low severity. One that ``is_ban`` forbids each member of its list; of other lists "or"
    may mean that one is enough.
    """

    id: str
    family: Family
    category: Category
    stance: Stance
    holds: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    intrusion: Category | None = None
    measure: Measure = Measure.NONE
    kinds: re.Pattern[str] | None = None
    allowed: re.Pattern[str] | None = None
    is_faint: bool = False
    is_ban: bool = False


# Who bears a loss is said of the one or of the other.
_BORNE = frozenset({Family.LOSS, Family.BURDEN})
_OF_THE_USER = frozenset({Saver.USER_FAULT, Saver.USER_GROSS})
CUT = "…"
"""What a quote ends with that is not whole."""
# Signs; of the 17,383 sentences of 50 English terms that lawyers labelled (``docs/quality.md``) 99 % are no longer.
_QUOTE = 600


@dataclass(frozen=True, kw_only=True, slots=True)
class Provision:
    """What one sentence provides, with the sentence as its proof.

    ``figure`` is what the rule measures, ``heard`` the words that the rule found with what stands around them, and
    ``words`` are those of the sentence, commas included. A protection ``tempers`` when its own sentence gives the
    company the power that it binds ("may close your account after a warning"). Where its sentence is but one more
    case to which it does not apply, it ``is_excepted_from`` and counts the other way. The rules ``overruled`` are those
    of its family that hold in its sentence too, as that of a proviso, and of the discretion that it is left to.
    """

    rule: Rule
    category: Category
    strength: Strength
    saver: Saver
    figure: float
    sentence: str
    heard: str
    words: tuple[str, ...]
    tempers: bool = False
    is_allowed: bool = False
    is_excepted_from: bool = False
    overruled: frozenset[str] = frozenset()

    @property
    def brings_intrusion(self) -> bool:
        """Whether it puts the risk of intrusion, leaks or account misuse on the user."""
        return self.category is self.rule.intrusion and self.rule.stance is Stance.AGAINST_USER

    @property
    def is_the_law_anyway(self) -> bool:
        """Whether it only says what fair terms say: that a loss is the user's whom it is to blame on, for one.

        Not so for accounts and passwords, where carelessness is what a company blames a leak on.
        """
        if self.is_allowed:
            return True
        borne = self.rule.family in _BORNE and self.rule.stance is Stance.AGAINST_USER
        return borne and self.saver in _OF_THE_USER and not self.brings_intrusion

    @property
    def quote(self) -> str:
        """The sentence, short enough to be shown."""
        words = " ".join(self.sentence.split())
        return words if len(words) <= _QUOTE else words[: _QUOTE - 1].rstrip() + CUT

    @property
    def standing(self) -> tuple[float, ...]:
        """Rank the provision among those of its family: the higher, the better for the user."""
        stance = self.rule.stance
        ladder = PROTECTION_LADDER if stance is Stance.FOR_USER else BURDEN_LADDER
        return (
            -stance if self.is_excepted_from else stance,
            int(self.is_allowed and stance is Stance.AGAINST_USER),
            ladder.index(Saver.NONE if self.saver is Saver.LAW else self.saver),
            stance * self.strength,
            self._figure,
            -1 if self.brings_intrusion else 0,
        )

    @property
    def _figure(self) -> float:
        """The figure with a sign that makes more of it better."""
        match self.rule.measure:
            case Measure.LONGER_IS_WORSE:
                # What is done without a time for it is done at once where the words say so, else it may take for ever.
                return -(self.figure or (0 if self.strength is Strength.FIRM else math.inf))
            case Measure.ENDLESS_IS_BEST:
                return self.figure or math.inf
            case Measure.MORE_IS_WORSE:
                # An amount that is left open may be any, but a list that names nothing is short.
                return -(self.figure or (0 if self.rule.kinds else math.inf))
            case _:
                return self.figure


SILENCE = (0.0,)
"""The standing of a text that provides nothing in a family."""
