"""Weighs what two Korean texts turn on, so that one that says the same in other words is known for the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tos_monitor.rules.ko.figures import QUANTITIES
from tos_monitor.rules.ko.topics import AT_TURN, ON_TOPIC, TOPIC, TURN
from tos_monitor.rules.ko.words import COMPANY, USER
from tos_monitor.rules.likeness import pairs_of, share
from tos_monitor.rules.quantity import Kind

# What denies, and what takes out: an exception to a duty and a duty not to are worded by the one or the other.
_DENIED = re.compile(
    "않|아니|아닌|아닙|아님|(?<!잘)못|(?<!지체)(?<!관계)(?<!상관)없|불가(?!항력|피)|안됩|안된|(?<=[을를은도임무])면(?=하|할|합)|(?<!라)면(?:책|제)(?=[되된됩받하한함을의은이])|면한|제외|예외|제한(?=[됩된되])|무과실|금지"
)
# Not to neglect is to do, and what only describes a case is none of its outcome, but where a proof, a consent or a
# fault makes the case. The others hold the letters of a part and a whole.
_NO_DENIAL = re.compile(
    "(?:게을리|소홀히)하지(?:않|아니)|때를가리지(?:않|아니)고|에도불구하고|없어[지진질졌]|일부터|전부터"
    "|(?<!증명하)(?<!입증하)(?<!밝히)(?<!알리)(?<!의하)(?<!동의하)(?<!승낙하)(?<!통지하)(?<!통지되)(?<!동의를받)(?<!동의를얻)(?<!승낙을받)(?<!승인을받)지"
    "(?:(?:않은|아니한|못한)(?!다|한|이상)|(?:않는|아니하는|못하는)(?=경우|때|회원|고객|이용자)|(?:않|아니하|못하)[았였](?:다고|다는|더라도|음에도)|못하였|못하거나|(?:않|아니하)도록|않으면|아니하면|못하면|(?:않아|아니하여|못하여)(?!도))"
    "|면(?:하|되|책되|제되)지(?:않|아니|못)|면할수없|면하는것[은도]아니|배제되지(?:않|아니)|책임없는사유.{0,40}?그러하지(?:않|아니)"
    "|(?<=넘지)(?:않|아니|못)|(?<=초과하지)(?:않|아니|못)|(?<=이의)[가이]?없(?=으면|는(?:경우|때|한|회원|고객|이용자))|불가(?=를|한경우|능한|능하게)|면책(?=조항|사항|규정)|할수없(?:는(?!한)|게)"
)
_FAULT = re.compile("과실|귀책|부주의|책임[있없]는사유|책임질(?!일)|잘못(?!된)|원인[이은](?=[^,]{2,12}에있)")
# What someone bears, owes or proves, and the party it is said of: the last one named before, or the one behind.
_BORNE = re.compile("책임|배상|보상|보전|변상|부담|환급|증명|입증|통지")
_BY = "(?:(?P<topic{0}>[은는])|[이가]|의(?=부담으로|(?:손해)?(?:배상)?책임|비용으로))(?!입|지정|정한|제공|당한|받은)"
_PARTY = re.compile(f"(?P<company>{COMPANY}){_BY.format(1)}|(?P<user>{USER})(?:본인)?{_BY.format(2)}")
_INNER = 12  # signs beyond which a subject is that of an inner clause, where a topic stands before it
_BORNE_BY = re.compile(
    f"(?:책임|부담|비용|(?:배상|보상)(?:의)?(?:의무|책임))[은는이].{{0,20}}?(?:(?P<company>{COMPANY})|(?P<user>{USER}))(?:에게|에|의|가|이)"
)
# Whom nobody makes answer does not answer.
_ASKED = re.compile(f"(?P<whom>{USER})에게(?:는|그|이)?책임을묻지(?=않|아니|못)")
_MAY = re.compile("(?<!받을)수있")
# What may be done only so must not be done otherwise.
_ONLY_SO = re.compile("(?:[아어여]야만?|[한된난][후뒤]에|동의[를을]?(?:받|얻)은(?:때|경우)에만)[^.]{0,12}?할(?=수있)")
# What only users do, where terms leave out who.
_OF_USERS = re.compile("이의|청약|철회|소명|탈퇴")
_NEAR = 40  # signs before a predicate, in which its object stands
_LONGEST = 3000  # signs beyond which a text is a page, and words in common say little
# Share of pieces in common above which a phrase was edited and what it says is news, instead of all being put anew.
# Of 63 rewordings that alarmed and 566 shifts, .4 spares 30 and hides 2, .5 spares 33 and hides 7, .7 spares 33 and
# hides 16; .453 keeps a pair of our own examples neutral.
_ANEW = 0.453
_SHARED = 0.5  # share of topics in common
# Things that texts turn on, from which on fewer of their topics need be one: of 323 changes that move nothing 8 alarm,
# with as many topics as for the others 10, and of 921 shifts as many stay hidden.
_TELLING = 2
_FEWER = 0.3
_LONGER = 1.8  # how much longer a rewording gets at most


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sense:
    """What a text turns on."""

    topics: frozenset[str]
    turns: frozenset[str]
    figures: frozenset[tuple[Kind, float]]
    names_fault: bool
    is_companys: bool
    bearers: frozenset[str]
    denials: int
    denied: frozenset[str]
    ends_denied: bool

    def turns_on_what(self, other: "_Sense") -> bool:
        """Whether another text turns on the same words, figures, fault and power."""
        mine, theirs = ((each.turns, each.figures, each.names_fault, each.is_companys) for each in (self, other))
        return mine == theirs


def rewords(one: str, other: str) -> bool:
    """Whether two folded texts say the same in other words, as far as terms turn on it."""
    shorter, longer = sorted((len(one), len(other)))
    if longer > min(_LONGEST, shorter * _LONGER) or share(pairs_of(one), pairs_of(other)) > _ANEW:
        return False
    this, that = _sense(one), _sense(other)
    if not this.turns_on_what(that) or not _is_denied_alike(this, that, is_one=" " not in one + other):
        return False
    is_borne_alike = not (this.bearers and that.bearers) or not this.bearers.isdisjoint(that.bearers)
    return is_borne_alike and _is_about_one(this, that)


def _is_denied_alike(this: _Sense, that: _Sense, *, is_one: bool) -> bool:
    """Whether both deny: two denials cancel, but not in two sentences that are about different things."""
    if this.denials % 2 != that.denials % 2:
        return False
    if is_one or this.denied == that.denied or not (this.ends_denied or that.ends_denied):
        return True
    is_untold = bool(this.denied and that.denied) and "" in this.denied | that.denied
    return is_untold or not this.denied.isdisjoint(that.denied)


def _denied(text: str) -> Iterator[str]:
    """What the sentences of a text are about that deny something."""
    for sentence in text.split(" "):
        if _DENIED.search(sentence):
            yield from (TOPIC.get(word, "") for word in ON_TOPIC.findall(sentence) or ("",))


def _is_about_one(this: _Sense, that: _Sense) -> bool:
    every = this.topics | that.topics
    is_told = len(this.turns) >= _TELLING
    return bool(every or this.turns) and len(this.topics & that.topics) >= (_FEWER if is_told else _SHARED) * len(every)


@lru_cache(maxsize=256)
def _sense(folded: str) -> _Sense:
    text = _NO_DENIAL.sub("", _ASKED.sub(r"\g<whom>은책임을지지", folded))
    parties = tuple(_PARTY.finditer(text))
    return _Sense(
        topics=frozenset(TOPIC[word] for word in ON_TOPIC.findall(text)),
        turns=frozenset(TURN[word] for word in AT_TURN.findall(text)),
        figures=frozenset((each.kind, each.value) for each in QUANTITIES.of(text) if each.unit not in QUANTITIES.names),
        names_fault=_FAULT.search(text) is not None,
        is_companys=any(
            _is_companys(text, parties, found.start()) for found in _MAY.finditer(_ONLY_SO.sub(_blank, text))
        ),
        bearers=frozenset(_bearers(text, parties)),
        denials=len(_DENIED.findall(text)),
        denied=frozenset(_denied(text)),
        ends_denied=any(len(_DENIED.findall(sentence)) % 2 for sentence in text.split(" ")),
    )


def _blank(found: re.Match[str]) -> str:
    """Signs in the place of words, so that the places of the others stay; 수있 behind them is no longer heard."""
    return " " * (len(found[0]) - 2) + "받을"


def _is_companys(text: str, parties: tuple[re.Match[str], ...], place: int) -> bool:
    """Whether what may be done is left to the company, or to no one in particular."""
    who = _acting(parties, place)
    return who == "company" or (not who and not _OF_USERS.search(text, max(place - _NEAR, 0), place))


def _bearers(text: str, parties: tuple[re.Match[str], ...]) -> Iterator[str]:
    for found in _BORNE.finditer(text):
        named = _BORNE_BY.match(text, found.start())
        who = named.lastgroup if named else _acting(parties, found.start())
        if who:
            yield who


def _acting(parties: tuple[re.Match[str], ...], place: int) -> str:
    """The party that acts at a place: the one named last, or the topic where that one stands in an inner clause."""
    named = [party for party in parties if party.end() <= place]
    if not named:
        return ""
    topic = next((party for party in reversed(named) if party["topic1"] or party["topic2"]), named[-1])
    party = named[-1] if place - named[-1].end() <= _INNER else topic
    return "user" if party["user"] else "company"
