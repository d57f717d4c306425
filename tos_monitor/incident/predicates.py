"""What predicates say of the items that they govern: that they got out, that they did not, or what to do."""

import re
from enum import StrEnum

from tos_monitor.patterns import pattern


class Said(StrEnum):
    """What a predicate says of items; the values name the groups of the patterns below."""

    EXCEPT = "but"
    DENIED = "no"
    OPEN = "open"
    LEAKED = "yes"
    ADVICE = "do"


def _any(*forms: str) -> str:
    return "|".join(forms)


# A Korean predicate stands after its items; before them only where it sums them up (유출된 정보는 …).
_DONE = (
    r"(?:유출|노출|침해|조회|탈취|접근|접속|열람|해킹|도용|포함|해당|복제|공개|발송|전송|게시|획득|취득|입수|확인|표시)"
)
_DONE_OR_HELD = rf"(?:{_DONE}|저장|보관|보유|수집)"
_NOT = r"(?:되|하|당하|받)?(?:[어여고]\s?있)?지(?:는|도)?\s?(?:않|아니|못)"
# Whether they got out nobody knows yet: that is neither an admission nor a denial.
_UNKNOWN = (
    r"(?:조사|확인|파악|분석|점검|검토)\s?(?:를|을)?\s?(?:진행\s?)?(?:중|하고\s?있|하는\s?중)"
    r"|(?:아직|현재)?\s?(?:확인|파악)(?:되지|하지)\s?(?:않|못)|알\s?수\s?없|불분명|밝혀지지\s?않"
)
_FACT = (
    r"(?:된|한|당한|됐다는|되었다는)?\s?(?:사실|정황|내역|흔적|바|항목|징후|것|피해|대상|가능성|우려|위험)?(?:이|가|은|는|도|으로)?\s?"
    r"(?:전혀\s|현재까지\s|아직\s)?"
)
KOREAN = pattern(
    r"(?P<but>(?:은|는|을|를)?\s?제외(?!되)|(?:을|를)\s?(?:뺀|빼고|제한\s나머지)|\s?말고|[\s이]외(?:에는?|의)\s)"
    rf"|(?P<open>{_DONE}\s?(?:되었는지|됐는지|되는지|된\s?것인지|(?:된\s?)?여부)(?:는|은|를|도|에\s?대해서는?|에\s?대하여)?"
    rf"[^.\n]{{0,24}}?(?:{_UNKNOWN})"
    rf"|{_DONE}\s?(?:될|되었을|됐을|된|의)?\s?(?:가능성|우려|위험)(?:도\s?(?:배제|있|남)|(?:을|에\s?대해)?\s?{_UNKNOWN})"
    rf"|{_DONE}(?:되더라도|됐더라도|되었더라도|되어도|돼도)"
    rf"|{_DONE}{_NOT}[가-힣]{{0,4}}\s?(?:단정|장담|확신|보장))"
    "|(?P<no>"
    + _any(
        rf"(?<!뿐)(?<!뿐만)(?<!본인)(?<!당사자)(?<!회원)(?<!고객)(?:이|가)\s아니라|{_DONE_OR_HELD}(?:이|은|는|가|을|를)?\s?{_NOT}|(?:받|모으|다루|취급하|갖고\s?있|가지고\s?있|못하|닿)지(?:는|도)?\s?(?:않|못)|(?:접속|접근|열람)하지\s?못|(?:(?:빠져|새어|흘러)\s?나가|넘어가|가져가)지(?:는|도)?\s?않|{_DONE}\s?안\s?(?:되|됨|됐|된)|미\s?(?:유출|노출|포함|조회|해당)",
        rf"{_DONE_OR_HELD}{_FACT}(?:없|아[니닙]|(?:확인|발견|파악){_NOT})",
        r"제외되|미포함|(?:들어|담겨|적혀|실려)\s?있지\s?않|빠져\s?있|영향\s?밖|무관|안전(?:하|합|한)|이상\s?없|대상(?:이|은)?\s?아[니닙]",
        r"별도(?:로|의)?\s?[가-힣\s]{0,8}(?:보관|분리|관리|저장)",
        r"영향(?:을|이)?\s?(?:받지\s?않|없)",
    )
    + ")|(?P<yes>"
    + _any(
        rf"{_DONE}(?:이|가|을|를)?\s?(?:되|된|돼|됐|됩|될|하였|했|한|당|있|대상|의심|추정|가능성|정황|시도)",
        rf"{_DONE}\s?(?:으로|로|항목|정보|내용|\.|$)|{_DONE}(?:이|가)\s?(?:확인|의심|추정|발생)",
        r"입니다|이며|이고|이었|였습니다|등입|(?:제한|한정|국한)(?:됩|되|적)",
        r"빠져나|새어|빼\s?[갔가간돌낸냈]|(?:볼|열람할|확인할)\s?수\s?있(?:었|는\s?상태)|훔[쳐친쳤]|(?<!정)보(?:이는|여[졌지]|였)|담겨\s?있(?!지)|적혀\s?있(?!지)|들어\s?있(?!지)|가져[간갔]|넘어[간갔]",
    )
    + ")|(?P<do>변경|차단|교체|재설정|초기화|바꾸|바꿔|요구|요청|묻지|입력|주의|유의|알려|확인하(?:시|여|고|는)"
    r"|수집하(?!지)|사칭|이용하(?:여|시))"
)

_VERB = (
    r"(?:affect|expos|access|involv|includ|compromis|contain|leak|impact|obtain|stol|steal|tak|view|disclos|acquir"
    r"|cop[yi]|download|hack|breach|stor|visib|captur|harvest|siphon|intercept|export|publish)[a-z]*"
)
_BE = r"(?:was|were|is|are|has|have|had|did|does|do|been)"
ENGLISH = pattern(
    r"(?P<but>\b(?:"
    + _any(
        "other than",
        r"except(?:ing)?(?: for)?",
        "excluding",
        "apart from",
        r"without(?! (?:authori|permission|your|consent))",
    )
    + r"))|(?P<open>\b(?:"
    + _any(
        r"whether (?:or not )?[^.;\n]{1,80}? (?:is|remains) (?:still )?"
        r"(?:not (?:yet )?(?:known|clear)|unclear|unknown|(?:being |under )?(?:investigat|examin|review|check)[a-z]*)",
        r"(?:investigat|examin|check|determin|establish|find out|know|tell|confirm)[a-z]*(?: yet)? (?:whether|if)\b",
    )
    + r"))|(?P<no>\b(?:"
    + _any(
        rf"{_BE}(?:n['’]t| not| never)(?: been)?(?: [a-z]+ly)?(?: {_VERB})?",
        rf"not (?!only\b)(?:{_VERB})?",
        r"never|no(?! longer| later| more)\b|neither\b|none of\b|nor\b",
        rf"{_BE} (?:[a-z]+ ){{0,2}}?(?:stored|kept|held|saved) (?:[a-z]+ ){{0,3}}?(?:elsewhere|separate(?:ly)?|apart)",
        r"(?:remain(?:s|ed)?|stay(?:s|ed)?|is|are|was|were) (?:safe|secure|unaffected|untouched|intact|separate)",
    )
    + r"))|(?P<yes>\b(?:"
    + _any(
        _VERB,
        r"(?:could|able to|managed to) (?:see|view|read|open|download)",
        r"(?<!\bare )(?<!\bis )held|listed|carried|(?:it|they|which|files?|lists?|pages?|e-?mails?) (?:showed|had)",
        r"(?:file|list|spreadsheet|document|folder|backup|page|export)s? (?:of|with)",
        r"limited to|consist[a-z]*|such as|the following",
    )
    + r"))|(?P<do>\b(?:"
    + _any(
        r"chang(?:e|ing)|reset|updat(?:e|ing)|monitor|review|watch|choos(?:e|ing)|use|using|enter|ask(?:s|ed|ing)?",
        r"shar(?:e|ing)|provid(?:e|ing)|request|encourage|recommend",
    )
    + r")\b)",
    re.IGNORECASE,
)
CLAUSE_END = pattern(r"[;:]|,? (?:but|although|though|however|while|whereas)\b", re.IGNORECASE)
NO_SIGN_OF = pattern(r"no (?:evidence|indication|sign|reason to believe)|not believe", re.IGNORECASE)
# What may stand between the items of a list.
LISTED = pattern(
    r"[\s,·/()*‘’'\"]+|(?:and|or|the|your|their|any|other|some|certain|all|as well|data|details|information|encrypted"
    r"|hashed|full)\b",
    re.IGNORECASE,
)
ASIDE = pattern(r"\([^()]{0,200}\)")
