"""Says plainly what two denials affirm, so that patterns meet one at most: 지지 않으면 안 된다 is 져야 한다."""

import re
from collections.abc import Mapping
from functools import partial

# A verb as it is affirmed, must be and is denied; behind each stands one of the endings below.
_AFFIRMED = {
    "하": ("합니다", "한다", "하며", "하고", "함"),
    "되": ("됩니다", "된다", "되며", "되고", "됨"),
    "지": ("집니다", "진다", "지며", "지고", "짐"),
    "받": ("받습니다", "받는다", "받으며", "받고", "받음"),
}
_MUST = {
    verb: tuple(f"{must}{end}" for end in _AFFIRMED["하"])
    for verb, must in (("하", "하여야"), ("되", "되어야"), ("지", "져야"), ("받", "받아야"))
}
_HAVE = {"": ("이있습니다", "이있다", "이있으며", "이있고", "이있음")}
_DENY = {"": ("되지않습니다", "되지않는다", "되지않으며", "되지않고", "되지않음")}

# The endings of 없다, 아니다 and 안 되다, each in the order in which a verb's stand above.
_ENDINGS = (
    ("습니다", "다", "으며", "고", "음"),
    ("닙니다", "니다", "니며", "니고", "님"),
    ("됩니다", "된다", "되며", "되고", "됨"),
)
_NONE, _NOT, _WILL_NOT_DO = (f"(?:{'|'.join(endings)})" for endings in _ENDINGS)
_PLACE = {ending: place for endings in _ENDINGS for place, ending in enumerate(endings)}

_VERB = "(?P<verb>[하되지받])지(?:는|도)?"
_NO = "(?:않|아니하)"
_CANNOT_SAY = f"(?:할|볼|말할|해석할)수(?:는)?없(?P<end>{_NONE})"
_IS_NOT = f"것(?:은|이|도)아(?P<end>{_NOT})"

# What is said twice, and what it affirms: by verb, or by nothing.
_TWICE: tuple[tuple[re.Pattern[str], Mapping[str, tuple[str, ...]]], ...] = (
    (re.compile(f"{_VERB}(?:않는|아니한)다고(?:는)?{_CANNOT_SAY}"), _AFFIRMED),
    (re.compile(f"{_VERB}{_NO}는{_IS_NOT}"), _AFFIRMED),
    (re.compile(f"{_VERB}(?:않을|아니할)수(?:는)?없(?P<end>{_NONE})"), _MUST),
    (re.compile(f"{_VERB}(?:않으면|아니하면)(?:안|아니)(?P<end>{_WILL_NOT_DO})"), _MUST),
    (re.compile(f"(?<=책임)[이은](?P<verb>)없다고(?:는)?{_CANNOT_SAY}"), _HAVE),
    (re.compile(f"(?<=책임)[이은](?P<verb>)없는{_IS_NOT}"), _HAVE),
    (
        re.compile(f"(?<=책임)(?:에서|으로부터)(?P<verb>)자유(?:롭지(?:는)?[않못]|로울수(?:는)?없)(?P<end>{_NONE})"),
        _HAVE,
    ),
    (re.compile(f"(?<=면[책제])(?P<verb>)되는{_IS_NOT}"), _DENY),
    (re.compile(f"(?<=면[책제])(?P<verb>)된다고(?:는)?{_CANNOT_SAY}"), _DENY),
)


def affirmed(folded: str) -> str:
    """A folded sentence with what two denials say of a duty or a burden put plainly; all else stays."""
    for said, forms in _TWICE:
        folded = said.sub(partial(_plain, forms=forms), folded)
    return folded


def _plain(found: re.Match[str], *, forms: Mapping[str, tuple[str, ...]]) -> str:
    return forms[found["verb"]][_PLACE[found["end"]]]
