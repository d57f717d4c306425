"""Korean: the rules, and how its sentences, savers and figures are written."""

import re
from functools import lru_cache
from html import unescape

from tos_monitor.model import Language
from tos_monitor.normal import key
from tos_monitor.rules.ko import (
    acts,
    change,
    claim,
    data,
    dispute,
    duty,
    ending,
    figures,
    loss,
    penalty,
    proof,
    refund,
    telling,
)
from tos_monitor.rules.ko.everyday import in_legal_words
from tos_monitor.rules.ko.forms import alike
from tos_monitor.rules.ko.negation import affirmed
from tos_monitor.rules.ko.numerals import in_digits
from tos_monitor.rules.ko.sense import rewords
from tos_monitor.rules.ko.words import COMPANY, USER, ko, sellers_as_users
from tos_monitor.rules.provision import Saver
from tos_monitor.rules.sieve import RuleSet
from tos_monitor.rules.tongue import BLOCK, Figures, Tongue

_FAULT = "(?:고의|과실|귀책|책임있는사유|책임질|부주의|태만|게을리)"
_NUMBER = r"(?P<number>\d[\d,]{0,14}(?:\.\d{1,4})?)"


# Tables of old and new text write what they did into the cell: (‘등록’ 문구 삭제), (신설).
_NOTE = re.compile(r"\([^()]{0,20}(?:삭제|신설|생략|추가)\)|</?[a-zA-Z][^<>]{0,300}>")


# A sentence is folded for each of its provisions; a clause has not so many sentences.
@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """Drop white space and quotes, and write numbers in digits and everyday words as legal ones.

    Terms quote their defined words (“회사”) or not, and say 삼십일 or 30일, 물어 준다 or 배상한다, and mean the same.
    """
    return sellers_as_users(
        in_legal_words(
            affirmed(alike(in_digits(_NOTE.sub("", key(unescape(text))).replace('"', "").replace("'", "").lower())))
        )
    )


KOREAN = Tongue(
    language=Language.KO,
    rules=RuleSet(
        loss.RULES,
        claim.RULES,
        duty.SECURITY,
        proof.RULES,
        penalty.RULES,
        duty.DUTY,
        ending.RULES,
        refund.RULES,
        change.RULES,
        telling.RULES,
        data.RULES,
        dispute.RULES,
    ),
    acts=RuleSet(acts.RULES),
    shortest=10,
    defines=re.compile(
        r"^[^.]{0,40}?(?:이란|란|이라\s?함은|라\s?함은)\s[^.]{5,200}?(?:말하고|말하며|말한다|말합니다|의미한다|의미합니다|뜻한다|뜻합니다)"
        # An example of a rule is none, and what a clause is called or that it goes says nothing of its own.
        r"|^[\s(\[〈※*-]{0,4}(?:[^.:]{0,20}예시?\s?[):]|예를\s?들(?:어|면)|예컨대)"
        # Where something is shown, and what is typed in, binds nobody.
        r"|(?:화면|메뉴|페이지|누리집|홈페이지|판매자센터|앱)에서?\s[^.]{0,40}(?:(?:확인|조회|열람)할\s?수\s?있|내려받을\s?수\s?있|표시(?:됩니다|된다|합니다|한다)|입력(?:합니다|한다))[가-힣]{0,4}\.?$"
        r"|^[^.]{0,60}제\s?\d{1,3}\s?[조항][^.]{0,60}?(?:제목|표제|명칭)[을은이][^.]{0,60}?(?:고친다|고칩니다|변경|바꾼다|바꿉니다|한다)"
        r"|^[^.]{0,200}이를\s?삭제(?:함|한다|합니다)\.?$"
    ),
    # A full stop ends a sentence only after a final ending; items and paragraphs begin on lines of their own.
    sentence_end=re.compile(
        r"(?<=[다요함음임됨것]\.)\s*|\n\s{0,40}(?=\d{1,2}[.)]|[①-⑳]|[가-하]\.|[-•·○※]|제\s?\d|\[제)|(?<=[다함음]\))\s+(?!이내|이하|이상|동안|까지|안에|전에)|"
        r"(?<=경우|행위|사유|사항)\s+(?=\d{1,2}[.)]\s)|" + BLOCK
    ),
    fold=fold,
    rewords=rewords,
    qualifies=re.compile(r"\(?(?:다만|단[,\s]|그러나|그럼에도)|제\s?\d{1,3}\s?항[^.]{0,60}?(?:불구|적용|그러하|제외)"),
    predicate=re.compile(r"[다요음함됨]\.?$"),
    excepts=re.compile(
        r"제\s?(\d{1,3})\s?항(?:의\s?규정)?(?:에도\s?불구|[은의]\s?[^.]{0,60}?(?:적용(?:하|되)지|그러하지|제외))"
    ),
    lead_in=re.compile(r"다음\s*각\s*[호항목]|아래\s*각\s*[호항목]|다음과\s*같|다음의|:\s*$"),
    savers=(
        # Fault is named only to say that it does not matter.
        (Saver.NONE, ko(f"(?:{_FAULT}(?:사유)?|사유|원인|이유).{{0,12}}?(?:불문|묻지아니|묻지않|관계없이|상관없이)")),
        (
            Saver.USER_FAULT,
            ko(f"{USER}[이가](?:자신의|자신에게)?(?:고의(?:또는|나|이나))?과실이없음을(?:입증|증명)하지(?:못|않|아니)"),
        ),
        (
            Saver.PROOF,
            ko(
                f"{_FAULT}…없음[을이]…(?:입증|증명)",
                "주의를(?:(?:게을리|소홀히)하지(?:않|아니).{0,3}|다하였|다한)(?:음|사실|것)을(?:입증|증명)",
            ),
        ),
        (
            Saver.USER_GROSS,
            ko(
                f"(?:{USER}|자신)(?:의|이|에게|본인의)(?:고의(?!(?:또는|나|이나|및|와|·|,|/)?(?:경)?(?:과실|부주의|귀책|태만))"
                f"|고의(?:또는|나|이나|및|와|·|,|/)?중(?:대한)?과실|중(?:대한)?과실)(?!없이|.{{0,200}}{COMPANY}(?:의|에|에게|측의)(?:고의|과실|귀책))"
            ),
        ),
        (
            Saver.USER_FAULT,
            ko(
                f"(?:{USER}|자신)(?:의|이|에게|본인의)(?:중대한)?{_FAULT}(?!(?:사유)?없이|.{{0,200}}{COMPANY}(?:의|에|에게|측의)(?:고의|과실|귀책))"
            ),
        ),
        (Saver.GROSS, ko("중(?:대한|대)?과실|고의(?:가|로|에의한)")),
        (
            Saver.FAULT,
            ko(
                "고의(?:또는|나|이나|및|와|·|,|/|,또는)?(?:경)?과실|알수있었|귀책사유(?!없이)|책임있는사유|책임질수있는|과실(?:이|로|에)"
            ),
        ),
        (
            Saver.LAW,
            ko(
                "법(?:령|률)(?:이|에서|에|에의해)?(?:허용|특별한규정|달리|다른규정)|법(?:령|률)?(?:을|를|에)?위[배반](?:하|되)지(?:않|아니)|"
                "법(?:령|률)(?:에따라|에의하여|이정한|에서정한).{0,12}?(?:보존|보관)(?:할|하여야|하도록)"
            ),
        ),
        (
            Saver.EXCEPTION,
            ko(
                "다만|(?:^|[.(])단,|제외하고|제외한|경우를제외|\\d+(?:시간|분|일)이상(?:계속|연속|지속)|(?:연속|계속)(?:하여|해서)?\\d+(?:시간|분|일)이상|그러하지(?:아니|않)|적용(?:하|되)지(?:아니|않)|예외로|은제외|는제외|(?<!동의한)(?<!동의를받은)(?<!동의를얻은)(?:경우|때|것|사유)에(?:만|한하여|한해|한정)|(?:범위|한도|부분)(?:[내안])?에(?:서)?만|에(?:대하여|대해서|관하여)만|(?:공제|차감)(?:한|하고|후)"
            ),
        ),
    ),
    firm_burden=ko(
        "(?:전액|전부|모두)(?:을|를|가|이)?.{0,12}?(?:귀속|몰수|소멸|위약금|책임|부담|배상|반환하지|환급하지|환불하지|환불되지)|"
        "(?:인정|판단)(?:하는|되는|한|된)(?:경우|때)|"
        "어떠한|일체의|모든(?:[가-힣]{1,4})?(?:책임|손해|손상|파손|비용)|아무런|일절|전적으로|전적인|즉시(?:해지|정지|이용)|간주|해지(?:할|등|하거나|하는)|"
        "알리지(?:않(?!으면)|아니(?!하면))|1회라도|한번이라도|1회만"
    ),
    firm_protection=ko("지체없이|즉시|모든책임|개별(?:적으로)?(?:통지|고지)|반드시"),
    soft=ko(
        "노력(?:합|하|한|을)|최선을|가급적|가능한한|합리적인기간|(?:영업|업무|근무)시간(?:내|중)에(?:만|한)|(?:신청|청구|요청|확인|승인|심사)(?:한|하는|된|되는)(?:경우|때)에(?:만|한)"
    ),
    intrusion=ko(
        "해킹|침입|(?:불법|무단|권한없).{0,6}?(?:접속|접근|침입|조회|이용|사용)|도용|유출|누출|악성|바이러스|"
        "스파이웨어|디도스|ddos|비밀번호|아이디|계정|로그인|접근매체|부정(?:사용|이용|접속)|보안|침해사고|위변조|도난"
    ),
    periods=Figures(
        pattern=re.compile(_NUMBER + "(?P<unit>분|시간|영업일|일|주|개월|월(?!\\d)|년)"),
        units={"분": 1 / 1440, "시간": 1 / 24, "영업일": 7 / 5, "일": 1, "주": 7, "개월": 30, "월": 30, "년": 360},
        numerals={},
    ),
    amounts=Figures(
        pattern=re.compile(_NUMBER + "(?P<unit>천만원|백만원|만원|억원|원|배|%|퍼센트)"),
        units={"천만원": 1e7, "백만원": 1e6, "만원": 1e4, "억원": 1e8, "원": 1},
        numerals={},
    ),
    quantities=figures.QUANTITIES,
)
