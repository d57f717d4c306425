"""Tells the stem of a Korean word from what is joined to it, where that alone changed: 회원은 → 회원이."""

import re

_STEM = re.compile("[가-힣]{2,}")
# Particles may follow each other (에서의, 에게는); an ending of 하다, 되다 or 이다 may be a phrase (하지 않습니다).
_JOINED = re.compile(
    r"들?(?:은|는|이|가|을|를|의|에|와|과|도|만|로|으로|나|이나|란|이란|라|이라|께|께서|에게|에게서|에서|한테|부터|까지|보다"
    r"|처럼|마다|조차|마저|밖에|대로|로서|으로서|로써|으로써|로부터|으로부터){1,3}"
    r"|들?(?:인|임|입니다|이다|이고|이며|이거나|이든지|이어야|이므로)"
    r"|[하한할함합해했되된될됨됩돼됐][가-힣]*(?: (?:수 )?[있없않아못바][가-힣]*){0,2}"
)
# As long as the longest of these; beyond it no run of words is a stem and what is joined to it.
_LONGEST = 40


def stem(gone: str, come: str) -> str:
    """The word that both begin with, where only particles or endings follow it; else nothing."""
    shorter = min(len(gone), len(come), _LONGEST)
    same = next((at for at in range(shorter) if gone[at] != come[at]), shorter)
    found = _STEM.match(gone[:same])
    if max(len(gone), len(come)) > _LONGEST or found is None:
        return ""
    return next((gone[:at] for at in range(found.end(), 1, -1) if _is_joined(gone[at:]) and _is_joined(come[at:])), "")


def _is_joined(text: str) -> bool:
    return not text or _JOINED.fullmatch(text) is not None
