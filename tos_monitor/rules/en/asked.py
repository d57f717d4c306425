"""Reads a question with its answer as the term that both make: "Can I cancel? No." is "you cannot cancel"."""

import re

# Signs of a question beyond which it is none that yes or no answers.
_LONGEST = 200
_ASKED = re.compile(
    r"(?:^|(?<=[.!?] ))(?P<verb>can|could|may|might|will|would|do|does|must|should|am|are) (?P<who>i|you|we) "
    rf"(?P<what>[^?]{{1,{_LONGEST}}})\? (?P<answer>yes|no)(?=[^\w\s]|$)[^\w\s]{{0,2}}"
)
# Who asks speaks of what is the user's as "my", and calls the company "you".
_OF_WHO_ASKS = re.compile(r"\b(?:i|my|me|mine)\b")
_OF_THE_COMPANY = re.compile(r"\b(?:we|us|our)\b")
_TURNED = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "you": "we", "your": "our", "yours": "ours",
}  # fmt: skip
_TURNS = re.compile(rf"\b(?:{'|'.join(_TURNED)})\b")
# What a verb becomes in an answer; that one need not is no for "must".
_YES = {"do": "", "does": "", "am": "are", "would": "will"}
_NO = {"can": "cannot", "must": "need not", "am": "are not", "would": "will not"}


def answered(folded: str) -> str:
    """Put what a folded sentence asks and answers as a statement; all else stays as it is."""
    return _ASKED.sub(_statement, folded) if "? yes" in folded or "? no" in folded else folded


def _statement(found: re.Match[str]) -> str:
    verb, asked = found["verb"], f"{found['who']} {found['what']}"
    if _OF_WHO_ASKS.search(asked):
        asked = _TURNS.sub(lambda word: _TURNED[word[0]], asked)
    elif not _OF_THE_COMPANY.search(asked):
        return found[0]
    who, _, what = asked.partition(" ")
    said = _YES.get(verb, verb) if found["answer"] == "yes" else _NO.get(verb, f"{verb} not")
    return " ".join(filter(None, (who, said, f"{what},")))
