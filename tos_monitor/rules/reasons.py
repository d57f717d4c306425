"""Says in one sentence, in Korean and in English, why a flag was raised: what the words do, and the words."""

from collections.abc import Mapping

from tos_monitor.model import Direction, Phrase
from tos_monitor.rules.provision import Family, Provision, Stance
from tos_monitor.rules.shift import Shift

_AGAINST, _FOR = Stance.AGAINST_USER, Stance.FOR_USER

# Korean names end in 문구 on purpose: the particle after it is then always the same.
NAMES: Mapping[tuple[Family, Stance], Phrase] = {
    (Family.LOSS, _AGAINST): Phrase(
        ko="회사의 손해배상 책임을 없애는 문구", en="words that free the company from liability"
    ),
    (Family.LOSS, _FOR): Phrase(ko="회사가 손해를 책임지는 문구", en="words that make the company answer for a loss"),
    (Family.BURDEN, _AGAINST): Phrase(
        ko="이용자에게 책임이나 비용을 지우는 문구", en="words that put responsibility or cost on the user"
    ),
    (Family.BURDEN, _FOR): Phrase(
        ko="이용자의 책임을 덜어 주는 문구", en="words that free the user from responsibility"
    ),
    (Family.CAP, _AGAINST): Phrase(ko="배상 범위를 제한하는 문구", en="words that limit what the company pays"),
    (Family.CAP, _FOR): Phrase(
        ko="배상에 한도를 두지 않는 문구", en="words that set no limit to what the company pays"
    ),
    (Family.WARRANTY, _AGAINST): Phrase(ko="보증을 부인하는 문구", en="words that refuse a warranty"),
    (Family.WARRANTY, _FOR): Phrase(ko="보증을 약속하는 문구", en="words that give a warranty"),
    (Family.REMEDY, _AGAINST): Phrase(
        ko="이용자의 이의나 청구를 막는 문구", en="words that take a claim or an objection from the user"
    ),
    (Family.REMEDY, _FOR): Phrase(ko="이의신청이나 청구를 인정하는 문구", en="words that let the user object or claim"),
    (Family.CLAIM_PERIOD, _AGAINST): Phrase(ko="청구 기간을 줄이는 문구", en="words that set a deadline for claims"),
    (Family.SECURITY_DUTY, _FOR): Phrase(
        ko="회사가 정보를 안전하게 지킬 의무를 지는 문구", en="words that make the company keep data secure"
    ),
    (Family.BREACH_NOTICE, _FOR): Phrase(
        ko="유출 사실을 알릴 의무를 정한 문구", en="words that make the company tell users of a breach"
    ),
    (Family.INDEMNITY, _AGAINST): Phrase(
        ko="회사의 손해를 이용자가 물어내게 하는 문구", en="words that make the user answer for the company's loss"
    ),
    (Family.INDEMNITY, _FOR): Phrase(
        ko="회사가 이용자를 방어하는 문구", en="words that make the company defend the user"
    ),
    (Family.PENALTY, _AGAINST): Phrase(
        ko="위약금을 물리거나 적립금을 없애는 문구", en="words that impose a penalty or forfeit a balance"
    ),
    (Family.PENALTY, _FOR): Phrase(ko="위약금이나 소멸을 막는 문구", en="words that rule out a penalty or forfeiture"),
    (Family.TERMINATION, _AGAINST): Phrase(
        ko="회사가 이용을 끝내거나 제한할 수 있게 하는 문구", en="words that let the company end or limit the service"
    ),
    (Family.TERMINATION, _FOR): Phrase(
        ko="해지나 제한에 앞서 알리거나 기회를 주는 문구", en="words that warn the user before the service ends"
    ),
    (Family.GROUND, _AGAINST): Phrase(
        ko="압류 같은 남의 일을 해지 사유로 삼는 문구",
        en="words that end the contract for what others do, such as a seizure",
    ),
    (Family.CLOSURE, _AGAINST): Phrase(ko="탈퇴나 해지를 어렵게 하는 문구", en="words that make leaving harder"),
    (Family.CLOSURE, _FOR): Phrase(ko="언제든지 탈퇴할 수 있게 하는 문구", en="words that let the user leave freely"),
    (Family.CHANGE, _AGAINST): Phrase(
        ko="회사가 일방적으로 바꿀 수 있게 하는 문구", en="words that let the company change things alone"
    ),
    (Family.CHANGE, _FOR): Phrase(
        ko="변경에 동의나 제한을 두는 문구", en="words that tie a change to consent or limits"
    ),
    (Family.DISCRETION, _AGAINST): Phrase(
        ko="회사의 재량에 맡기는 문구", en="words that leave it to the company's discretion"
    ),
    (Family.BAN, _AGAINST): Phrase(ko="이용자의 행위를 금지하는 문구", en="words that forbid the user something"),
    (Family.NOTICE, _AGAINST): Phrase(ko="통지를 생략하는 문구", en="words that spare the company a notice"),
    (Family.NOTICE, _FOR): Phrase(ko="이용자에게 알릴 의무를 정한 문구", en="words that make the company tell users"),
    (Family.NOTICE_PERIOD, _FOR): Phrase(ko="미리 알리는 기간을 정한 문구", en="words that set a period of notice"),
    (Family.CONSENT, _AGAINST): Phrase(
        ko="동의나 통지를 한 것으로 보는 문구", en="words that deem the user to have agreed or been told"
    ),
    (Family.CONSENT, _FOR): Phrase(
        ko="동의를 구하거나 거부를 인정하는 문구", en="words that ask for consent or allow refusal"
    ),
    (Family.CONTENT, _AGAINST): Phrase(
        ko="회사가 게시물을 지울 수 있게 하는 문구", en="words that let the company remove content"
    ),
    (Family.CONTENT, _FOR): Phrase(ko="게시물의 삭제를 제한하는 문구", en="words that limit the removal of content"),
    (Family.LICENCE, _AGAINST): Phrase(
        ko="이용자의 자료를 쓸 권리를 회사에 주는 문구", en="words that give the company rights in the user's content"
    ),
    (Family.LICENCE, _FOR): Phrase(
        ko="이용자의 자료를 쓸 회사의 권리를 줄이는 문구",
        en="words that narrow the company's rights in the user's content",
    ),
    (Family.PROOF, _AGAINST): Phrase(ko="이용자에게 증명하게 하는 문구", en="words that make the user prove"),
    (Family.PROOF, _FOR): Phrase(ko="회사에 증명하게 하는 문구", en="words that make the company prove"),
    (Family.COURT, _AGAINST): Phrase(ko="회사 쪽 법원을 정한 문구", en="words that choose the company's court"),
    (Family.COURT, _FOR): Phrase(ko="이용자 쪽 법원을 정한 문구", en="words that leave the user a court nearby"),
    (Family.LAW, _AGAINST): Phrase(ko="준거법을 회사가 정한 문구", en="words that choose the law for the user"),
    (Family.LAW, _FOR): Phrase(ko="이용자 나라의 법을 따르는 문구", en="words that leave the user the law of home"),
    (Family.ARBITRATION, _AGAINST): Phrase(
        ko="소송 대신 중재로 보내는 문구", en="words that replace the court by arbitration"
    ),
    (Family.ARBITRATION, _FOR): Phrase(
        ko="소송이나 조정을 인정하는 문구", en="words that keep the way to a court open"
    ),
    (Family.CLASS_ACTION, _AGAINST): Phrase(
        ko="집단소송을 포기하게 하는 문구", en="words about giving up class actions or juries"
    ),
    (Family.REFUND, _AGAINST): Phrase(ko="환불이나 청약철회를 제한하는 문구", en="words that limit refunds or returns"),
    (Family.REFUND, _FOR): Phrase(ko="환불이나 청약철회를 인정하는 문구", en="words that grant refunds or returns"),
    (Family.RENEWAL, _AGAINST): Phrase(
        ko="자동으로 갱신되게 하는 문구", en="words that renew a subscription by itself"
    ),
    (Family.RENEWAL, _FOR): Phrase(ko="갱신에 앞서 알리거나 묻는 문구", en="words that ask or warn before a renewal"),
    (Family.DATA, _AGAINST): Phrase(
        ko="정보를 더 넓게 쓰거나 나누는 문구", en="words that share or use data more widely"
    ),
    (Family.DATA, _FOR): Phrase(
        ko="정보의 이용이나 제공을 제한하는 문구", en="words that limit the use or sharing of data"
    ),
    (Family.COLLECTION, _AGAINST): Phrase(
        ko="수집하는 정보의 항목을 정한 문구", en="words that name the data that the company collects"
    ),
    (Family.DUTY, _FOR): Phrase(
        ko="회사가 하여야 할 일을 정하는 문구", en="words that bind the company to do something"
    ),
    (Family.DUTY, _AGAINST): Phrase(
        ko="회사의 선택에 맡기는 문구", en="words that leave it to the company to do something"
    ),
    (Family.POWER, _FOR): Phrase(
        ko="회사가 이용자에게 하지 못하는 일을 정하는 문구", en="words that keep the company from doing something"
    ),
    (Family.POWER, _AGAINST): Phrase(
        ko="회사가 이용자에게 할 수 있는 일을 정하는 문구", en="words that let the company do something to the user"
    ),
    (Family.CHOICE, _FOR): Phrase(
        ko="이용자의 선택에 맡기는 문구", en="words that leave it to the user to do something"
    ),
    (Family.CHOICE, _AGAINST): Phrase(
        ko="이용자에게 행위를 요구하거나 막는 문구", en="words that bind the user to do or not to do something"
    ),
    (Family.AVOWAL, _AGAINST): Phrase(
        ko="이용자가 보증하거나 허락하거나 책임지게 하는 문구",
        en="words by which the user vouches, allows or answers for something",
    ),
    (Family.DISCRETION, _FOR): Phrase(
        ko="회사의 재량을 줄이는 문구", en="words that leave less to the company's discretion"
    ),
    (Family.RETENTION, _AGAINST): Phrase(
        ko="정보를 보관하는 기간을 정한 문구", en="words that let the company keep data"
    ),
    (Family.RETENTION, _FOR): Phrase(ko="정보를 파기할 의무를 정한 문구", en="words that make the company erase data"),
    (Family.DEADLINE, _AGAINST): Phrase(
        ko="이용자가 따라야 하는 기한을 정한 문구", en="words that set the time in which the user may or must act"
    ),
    (Family.PROMPTNESS, _FOR): Phrase(
        ko="회사가 일을 마칠 기한을 정한 문구", en="words that set the time in which the company must act"
    ),
    (Family.THRESHOLD, _AGAINST): Phrase(
        ko="이용자가 불이익을 받는 기준을 정한 문구", en="words that set from when on the user is sanctioned"
    ),
    (Family.THRESHOLD, _FOR): Phrase(
        ko="회사가 책임지기 시작하는 기준을 정한 문구", en="words that set from when on the company answers"
    ),
    (Family.PRICE, _AGAINST): Phrase(ko="이용자가 내는 금액을 정한 문구", en="words that set what the user pays"),
    (Family.BENEFIT, _FOR): Phrase(ko="이용자가 받는 몫을 정한 문구", en="words that set what the user gets"),
    (Family.BENEFIT, _AGAINST): Phrase(
        ko="이용자에게 해 주지 않는 일을 정하는 문구", en="words that refuse the user something"
    ),
    (Family.LIMIT, _AGAINST): Phrase(ko="이용 한도를 정한 문구", en="words that limit how much the user may use"),
    (Family.EXPIRY, _AGAINST): Phrase(
        ko="포인트나 이용권의 유효기간을 정한 문구", en="words that let points or balances expire"
    ),
}


def reason(shift: Shift) -> Phrase:
    """Explain a shift by the names of its provisions and their sentences."""
    if shift.before is None or shift.after is None:
        name, quote = _name(shift.telling), shift.telling.quote
        if shift.before is None:
            return Phrase(ko=f"{name.ko}가 새로 생겼습니다: “{quote}”", en=f"New: {name.en}: “{quote}”")
        return Phrase(ko=f"{name.ko}가 없어졌습니다: “{quote}”", en=f"Gone: {name.en}: “{quote}”")
    old, new = _name(shift.before), _name(shift.after)
    pair = f"“{shift.before.quote}” → “{shift.after.quote}”"
    if old != new:
        return Phrase(ko=f"{old.ko}가 {new.ko}로 바뀌었습니다: {pair}", en=f"Turned: {old.en} into {new.en}: {pair}")
    how_ko, how_en = ("불리하게", "worse") if shift.direction is Direction.ADVERSE else ("유리하게", "better")
    return Phrase(
        ko=f"{new.ko}가 이용자에게 더 {how_ko} 바뀌었습니다: {pair}", en=f"Changed for the {how_en}: {new.en}: {pair}"
    )


def _name(provision: Provision) -> Phrase:
    name = NAMES[provision.rule.family, provision.rule.stance]
    if provision.is_excepted_from:
        return Phrase(ko=f"{name.ko}의 예외", en=f"an exception to {name.en}")
    return name
