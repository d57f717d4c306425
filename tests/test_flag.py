"""What a change of a clause provides: who is freed or burdened, of what, under which condition, and how grave it is."""

from datetime import date

import pytest

from tests.judge import flags, judge
from tos_monitor.flag import flag, verdict
from tos_monitor.model import Category, Change, Clause, Direction, Finding, Flag, Kind, Language, Severity

KO, EN = Language.KO, Language.EN
WEATHER = "제38조 (면책)\n⑥ 회사는 천재지변으로 서비스를 멈춘 경우 책임을 지지 않습니다.\n"
INTRUSION = "⑦ 회사는 제3자가 서버에 불법으로 접속하여 생긴 손해에 대하여 책임을 지지 않습니다.\n"
FAULT_STAYS = "⑧ 제7항에도 불구하고 회사의 고의 또는 중대한 과실로 생긴 손해는 회사가 배상합니다.\n"
FREED = "회사는 시스템 장애로 생긴 손해에 대하여 책임을 지지 않습니다."


def only(before: str, after: str, language: Language = KO, day: date | None = None) -> Flag:
    (found,) = flags(before, after, language, day)
    return found


def changed(kind: Kind, before: str | None, after: str | None) -> Change:
    old, new = (Clause(source=text) if text is not None else None for text in (before, after))
    return Change(kind=kind, before=old, after=new)


def test_an_exemption_for_intrusion_is_a_grave_security_risk() -> None:
    found = only(WEATHER, WEATHER + INTRUSION)
    assert (found.category, found.direction, found.severity) == (
        Category.SECURITY_RISK,
        Direction.ADVERSE,
        Severity.HIGH,
    )


def test_a_sibling_that_keeps_liability_for_fault_makes_it_less_grave() -> None:
    found = only(WEATHER + FAULT_STAYS, WEATHER + INTRUSION + FAULT_STAYS)
    assert found.severity is Severity.MEDIUM


def test_an_exemption_outweighs_a_promise_that_the_law_makes_anyway() -> None:
    found = verdict(judge(WEATHER, WEATHER + INTRUSION + FAULT_STAYS, KO))
    assert found.direction is Direction.ADVERSE


def test_a_flag_quotes_both_sides() -> None:
    found = only("회사는 손해를 배상합니다.", "회사는 손해를 배상하지 않습니다.")
    assert (found.quote_before, found.quote_after) == ("회사는 손해를 배상합니다.", "회사는 손해를 배상하지 않습니다.")


@pytest.mark.parametrize("language", Language)
def test_a_reason_quotes_the_words_that_prove_it(language: Language) -> None:
    assert FREED in only("", FREED).reason[language]


@pytest.mark.parametrize(
    ("milder", "harsher"),
    [
        ("회사의 고의 또는 과실이 없는 한", "회사의 고의 또는 중대한 과실이 없는 한"),
        ("회사의 고의 또는 중대한 과실이 없는 한", ""),
        ("회사가 고의 또는 과실이 없음을 입증한 경우에는", "회사의 고의 또는 과실이 없는 한"),
    ],
)
def test_each_step_down_the_ladder_of_fault_is_adverse(milder: str, harsher: str) -> None:
    text = "회사는 {} 시스템 장애로 생긴 손해에 대하여 책임을 지지 않습니다."
    found = flags(text.format(milder), text.format(harsher), KO)
    assert {flag.direction for flag in found} == {Direction.ADVERSE}


def test_a_duty_that_becomes_an_endeavour_is_adverse() -> None:
    found = only("회사는 개인정보를 안전하게 보호하여야 합니다.", "회사는 개인정보를 안전하게 보호하도록 노력합니다.")
    assert (found.category, found.direction) == (Category.SECURITY_RISK, Direction.ADVERSE)


def test_a_presumption_that_becomes_a_fiction_is_adverse() -> None:
    found = only(
        "통지는 회원이 발송한 날에 수령한 것으로 추정합니다.", "통지는 회원이 발송한 날에 수령한 것으로 간주합니다."
    )
    assert (found.category, found.direction) == (Category.DEEMED_CONSENT, Direction.ADVERSE)


def test_a_longer_list_of_excluded_losses_is_adverse() -> None:
    found = only(
        "We are not liable for lost letters or late letters.",
        "We are not liable for lost letters, torn parcels, or late letters.",
        EN,
    )
    assert (found.direction, found.severity) == (Direction.ADVERSE, Severity.LOW)


def test_not_only_frees_nobody() -> None:
    assert not flags("", "Support is not only responsible for parcels, it answers letters too.", EN)


@pytest.mark.parametrize("kind", [Kind.MOVED, Kind.RENUMBERED])
def test_a_clause_that_only_changed_its_place_raises_nothing(kind: Kind) -> None:
    assert not flag(changed(kind, FREED, FREED), language=KO)


def test_a_heading_that_only_names_raises_nothing() -> None:
    heading = Clause(source="제9조 (해킹에 대한 면책)", label="제9조", is_heading=True)
    assert not flag(Change(kind=Kind.ADDED, before=None, after=heading), language=KO)


def test_the_law_of_the_day_is_cited() -> None:
    assert "KR Network Act Art. 32" in only(WEATHER, WEATHER + INTRUSION, day=date(2016, 7, 20)).law


def test_the_law_of_today_is_cited_when_no_day_is_given() -> None:
    assert "KR Network Act Art. 32" not in only(WEATHER, WEATHER + INTRUSION).law


def test_two_lead_ins_that_could_govern_an_item_govern_none() -> None:
    item = Clause(source="- storms", label="-", path=("5.", "-"))
    leads = tuple(Clause(source=text, path=("5.",)) for text in ("We are not liable for:", "We deliver despite:"))
    change = Change(kind=Kind.ADDED, before=None, after=item, around_after=leads)
    assert not flag(change, language=EN)


def test_a_long_sentence_is_quoted_in_part() -> None:
    assert len(only("", f"We are not liable for loss that {'very ' * 200}late parcels cause.", EN).quote_after) == 600


LETTERS = "가나다라마바사아자차카타파하거너더러머버서"


@pytest.mark.parametrize(
    ("language", "sentence", "may", "must"),
    [
        (EN, "You {} confirm the address of office {} by post.", "may", "must"),
        (KO, "회원은 {1} 서식을 우편으로 {0}.", "제출할 수 있습니다", "제출해야 합니다"),
    ],
)
def test_of_a_clause_that_was_written_anew_no_sentence_is_read_as_the_edit_of_another(
    language: Language, sentence: str, may: str, must: str
) -> None:
    def told(count: int) -> int:
        old, new = (" ".join(sentence.format(verb, each) for each in LETTERS[:count]) for verb in (may, must))
        return len(flags(old, new, language))

    assert [told(count) for count in (1, 20, 21)] == [1, 20, 0]


@pytest.mark.parametrize(
    ("language", "duty", "alone", "proviso"),
    [
        (
            KO,
            "회사는 회원에게 생긴 손해를 배상합니다.",
            "회사는 천재지변으로 생긴 손해에 대하여 책임을 지지 않습니다.",
            "다만, 천재지변으로 생긴 손해에 대하여는 책임을 지지 않습니다.",
        ),
        (
            EN,
            "We are liable for damage to your goods.",
            "We are not liable for damage caused by storms.",
            "However, we are not liable for damage caused by storms.",
        ),
    ],
)
def test_an_exemption_that_becomes_the_proviso_of_the_duty_before_it_moves_nothing(
    language: Language, duty: str, alone: str, proviso: str
) -> None:
    assert not flags(f"{duty} {alone}", f"{duty} {proviso}", language)


def finding(*shown: tuple[Direction, Severity, str], kind: Kind = Kind.EDITED) -> Finding:
    made = only("", FREED)
    raised = tuple(
        Flag(
            category=made.category,
            direction=direction,
            severity=severity,
            rule=rule,
            quote_before="",
            quote_after=FREED,
            law=(),
            reason=made.reason,
        )
        for direction, severity, rule in shown
    )
    return Finding(change=changed(kind, "가", "나"), flags=raised)


def test_nothing_found_is_no_visible_change() -> None:
    assert verdict(()).direction is Direction.NONE


def test_clauses_that_only_moved_are_no_visible_change() -> None:
    assert verdict((finding(kind=Kind.MOVED),)).direction is Direction.NONE


def test_words_that_shift_nothing_are_neutral() -> None:
    assert verdict((finding(),)).direction is Direction.NEUTRAL


def test_the_gravest_flags_decide() -> None:
    found = verdict(
        (
            finding((Direction.ADVERSE, Severity.HIGH, "a")),
            finding((Direction.FAVOURABLE, Severity.LOW, "b"), (Direction.FAVOURABLE, Severity.MEDIUM, "c")),
        )
    )
    assert (found.direction, found.severity) == (Direction.ADVERSE, Severity.HIGH)


def test_where_the_gravest_balance_the_next_decide() -> None:
    found = verdict(
        (
            finding((Direction.ADVERSE, Severity.HIGH, "a"), (Direction.FAVOURABLE, Severity.HIGH, "b")),
            finding((Direction.FAVOURABLE, Severity.LOW, "c")),
        )
    )
    assert (found.direction, found.severity) == (Direction.FAVOURABLE, Severity.HIGH)


def test_when_all_balance_the_verdict_is_mixed() -> None:
    balanced = finding((Direction.ADVERSE, Severity.LOW, "a"), (Direction.FAVOURABLE, Severity.LOW, "b"))
    found = verdict((balanced,))
    assert (found.direction, found.severity) == (Direction.MIXED, Severity.LOW)


def test_what_went_here_and_came_there_by_one_rule_was_moved() -> None:
    gone, come = ((direction, Severity.HIGH, "a") for direction in (Direction.FAVOURABLE, Direction.ADVERSE))
    assert verdict((finding(gone), finding(come))).direction is Direction.NEUTRAL


def test_a_deadline_that_vanishes_is_adverse() -> None:
    found = only("회사는 탈퇴한 회원의 정보를 5일 이내에 파기합니다.", "회사는 탈퇴한 회원의 정보를 파기합니다.")
    assert (found.category, found.direction) == (Category.DATA_SHARING, Direction.ADVERSE)


def test_at_once_is_better_than_a_deadline() -> None:
    found = only(
        "회사는 탈퇴한 회원의 정보를 5일 이내에 파기합니다.", "회사는 탈퇴한 회원의 정보를 지체 없이 파기합니다."
    )
    assert found.direction is Direction.FAVOURABLE


def test_a_shorter_list_of_excluded_losses_is_favourable() -> None:
    found = only(
        "We are not liable for lost letters, torn parcels, or late letters.",
        "We are not liable for lost letters or late letters.",
        EN,
    )
    assert found.direction is Direction.FAVOURABLE


def test_a_longer_list_of_what_the_company_pays_is_favourable() -> None:
    found = only("We will compensate lost letters.", "We will compensate lost letters, torn parcels.", EN)
    assert found.direction is Direction.FAVOURABLE


def test_what_is_contracted_says_what_it_says_in_full() -> None:
    assert not flags("We won't be liable for late letters.", "We will not be liable for late letters.", EN)


def test_a_proviso_that_gives_more_is_no_exception() -> None:
    week = "회사는 약관을 바꾸는 경우 7일 전에 공지합니다."
    found = flags(week, f"{week} 다만, 불리한 변경은 30일 전에 공지합니다.", KO)
    assert {flag.direction for flag in found} == {Direction.FAVOURABLE}


def test_fault_that_does_not_matter_excepts_nothing() -> None:
    found = only(
        "회원은 회원의 과실로 회사에 발생한 손해를 배상합니다.",
        "회원은 과실의 유무를 묻지 아니하고 회사에 발생한 손해를 배상합니다.",
    )
    assert (found.category, found.direction) == (Category.INDEMNIFICATION, Direction.ADVERSE)


def test_one_more_power_is_adverse() -> None:
    found = only("We may suspend your account.", "We may suspend or terminate your account.", EN)
    assert (found.category, found.direction) == (Category.UNILATERAL_TERMINATION, Direction.ADVERSE)


def test_a_warning_that_comes_with_its_power_is_no_gain() -> None:
    found = flags("", "회사는 회원에게 미리 통지한 후 이용계약을 해지할 수 있습니다.", KO)
    assert Direction.FAVOURABLE not in {flag.direction for flag in found}


def test_a_warning_that_is_put_before_a_power_is_favourable() -> None:
    found = flags(
        "회사는 이용계약을 해지할 수 있습니다.", "회사는 회원에게 미리 통지한 후 이용계약을 해지할 수 있습니다.", KO
    )
    assert {flag.direction for flag in found} == {Direction.FAVOURABLE}


def test_a_page_that_breaks_off_within_a_word_takes_nothing_away() -> None:
    assert not flags("We are not liable for parcels that get wet.", "We are not liable for parc", EN)


def test_a_page_that_breaks_off_within_a_later_sentence_takes_nothing_away() -> None:
    whole = "Parcels travel in the hold. They are handed out on the pier, and we owe nothing for any. Ask at the desk."
    assert not flags(whole, whole.partition(", and")[0], EN)


def test_a_page_that_breaks_off_twice_at_other_places_says_the_same() -> None:
    earlier = "You may not sue us as a member of a crew"
    assert not flags(earlier, f"{earlier} or a passenger in a", EN)


def test_a_last_sentence_that_gets_its_full_stop_hides_nothing_behind_it() -> None:
    earlier = "Parcels travel in the hold. Ask at the desk"
    assert flags(earlier, f"{earlier}. We are not liable for parcels that get wet.", EN)


def test_a_list_item_may_grow_without_a_full_stop() -> None:
    found = only("We are not liable for lost letters", "We are not liable for lost letters or torn parcels", EN)
    assert found.direction is Direction.ADVERSE


def test_only_the_first_sentence_of_an_item_completes_its_lead_in() -> None:
    lead = "제9조(책임) ① 회사는 다음 각 호의 손해에 대하여 책임을 지지 않습니다.\n1. 정전으로 생긴 손해\n"
    found = flags(lead, lead + "2. 태풍으로 생긴 손해를 말합니다. 회사는 예보를 알림판에 옮겨 적습니다.\n", KO)
    assert "알림판" not in "".join(flag.quote_after for flag in found)


def test_words_that_now_stand_in_another_clause_have_no_vote() -> None:
    opening, rest = "The harbour office opens at nine.", "We are not liable for parcels that get wet on deck."
    other = "Passengers board at gate two."
    merged = judge(f"1. {opening} {rest}\n\n2. {other}", f"1. {opening}\n\n2. {other} {rest}", EN)
    assert verdict(merged).direction is Direction.NEUTRAL


FREE_OF_ALL = "We are not liable for parcels that get wet on deck."


def test_what_is_said_once_more_is_no_news() -> None:
    text = f"1. {FREE_OF_ALL}\n\n2. Passengers board at gate two."
    assert not flags(text, f"{text}\n\n3. {FREE_OF_ALL}", EN)
    assert not flags(f"{text}\n\n3. {FREE_OF_ALL}", text, EN)


BOARD = "2. Passengers board at gate two, where the purser stands and reads out names."
ENDS = "However, we may cancel your booking at any time without notice."


def test_sentences_that_are_only_parted_are_no_news() -> None:
    risk = "All losses of a passenger are at the risk of that passenger."
    assert not flags(f"1. Tea is at five. {risk} {ENDS}\n\n{BOARD}", f"1. Tea is at five. {risk}\n\n{BOARD} {ENDS}", EN)


@pytest.mark.parametrize(("moved", "is_news"), [(ENDS, False), (ENDS.replace("without", "on a day of"), True)])
def test_a_sentence_too_long_to_quote_is_read_to_its_end(moved: str, *, is_news: bool) -> None:
    trunks = f"The ferry carries {', '.join(f'trunk number {n} of the forward hold' for n in range(20))}."
    found = flags(
        f"1. Tea is at five. {trunks} {ENDS}\n\n{BOARD}", f"1. Tea is at five. {trunks}\n\n{BOARD} {moved}", EN
    )
    assert {flag.rule for flag in found if flag.quote_before} == ({"en-may-end", "en-no-notice"} if is_news else set())


@pytest.mark.parametrize(
    "news",
    [
        "We have updated our Terms of Passage. Your continued use constitutes acceptance of the new Terms of Passage.",
        "Our Deck Policy has been revised. If you keep sailing, you are deemed to accept the revised policy.",
        "Get a deck chair at 20% off, and we may charge for the pillow. Shop now.",
    ],
)
def test_what_a_page_says_beside_its_terms_raises_nothing(news: str) -> None:
    assert not flags(FREE_OF_ALL, f"{news}\n\n{FREE_OF_ALL}", EN)


def test_news_of_the_terms_takes_nothing_away_that_stands_beside_it() -> None:
    stays = "If you do not want the changes, you may cancel your plan at any time without a fee."
    edited = stays.replace("may", "can")
    assert not flags(stays, f"We have updated our Terms of Passage. {edited}", EN)


def test_acceptance_of_whatever_the_terms_become_is_no_news_of_them() -> None:
    found = flags("", "We may revise these Terms. Your continued use constitutes acceptance of the revised Terms.", EN)
    assert Category.DEEMED_CONSENT in {flag.category for flag in found}


def test_discretion_that_is_then_said_of_the_power_itself_is_not_lost() -> None:
    found = flags(
        "We may in our sole discretion end any excursion.",
        "We may in our sole and absolute discretion terminate your booking or any excursion without notice.",
        EN,
    )
    assert {flag.direction for flag in found} == {Direction.ADVERSE}


def test_a_rule_that_is_raised_often_votes_once() -> None:
    often = finding(*[(Direction.FAVOURABLE, Severity.MEDIUM, "a")] * 3)
    rare = finding((Direction.ADVERSE, Severity.MEDIUM, "b"), (Direction.ADVERSE, Severity.MEDIUM, "c"))
    assert verdict((often, rare)).direction is Direction.ADVERSE


def test_a_duty_that_becomes_an_option_is_a_little_adverse() -> None:
    found = only("We will water the plants every day.", "We may water the plants every day.", EN)
    assert (found.direction, found.severity) == (Direction.ADVERSE, Severity.LOW)


def test_a_duty_of_another_kind_is_no_option_lost() -> None:
    assert not flags("We may paint the hall in spring.", "We will water the plants every day.", EN)


def test_what_the_company_need_no_longer_charge_is_no_duty_lost() -> None:
    assert not flags("We will charge for carrier bags.", "We may charge for carrier bags.", EN)


def test_blame_of_the_user_frees_the_company_as_the_law_does() -> None:
    assert not flags("", "회사는 회원의 과실로 발생한 배송 지연에 대하여 책임을 지지 않습니다.", KO)


def test_blame_of_the_user_for_a_leak_is_still_a_security_risk() -> None:
    found = only("", "회사는 회원의 과실로 비밀번호가 유출되어 발생한 손해에 대하여 책임을 지지 않습니다.")
    assert (found.category, found.direction) == (Category.SECURITY_RISK, Direction.ADVERSE)


def test_a_burden_in_a_proviso_is_the_exception_and_lighter_for_it() -> None:
    duty = "배송비는 회사가 부담합니다."
    found = flags(duty, f"{duty} 다만, 도서 지역의 추가 운임은 회원이 부담합니다.", KO)
    assert Severity.HIGH not in {flag.severity for flag in found}


def test_a_later_cut_off_for_leaving_free_of_charge_is_favourable() -> None:
    found = only("입장 10일 전까지 취소하면 전액을 환불합니다.", "입장 3일 전까지 취소하면 전액을 환불합니다.")
    assert (found.category, found.direction) == (Category.REFUND_LIMIT, Direction.FAVOURABLE)


def test_a_row_of_a_table_is_read_however_short() -> None:
    found = only("No-show fee | $4", "No-show fee | $9", EN)
    assert (found.category, found.direction) == (Category.PENALTY, Direction.ADVERSE)


def test_a_clause_that_says_a_thing_a_thousand_times_is_judged_like_one_that_says_it_once() -> None:
    """Every sentence might be the partner of every other: a million pairs, which took gigabytes."""
    before = "The company is liable for damage caused by its negligence. " * 1000
    after = "The company is liable for damage caused by its gross negligence. " * 1000
    directions = {each.direction for each in flags(before, after, EN)}
    mirrored = {each.direction for each in flags(after, before, EN)}
    assert (directions, mirrored) == ({Direction.ADVERSE}, {Direction.FAVOURABLE})


def test_what_is_added_to_a_text_without_full_stops_is_news() -> None:
    before = "You may not break these rules. Disputes are decided by the courts"
    found = only(before, f"{before} or by binding arbitration only, and you waive any right to a class action", EN)
    assert (found.category, found.direction) == (Category.ARBITRATION, Direction.ADVERSE)


def test_a_year_is_twelve_months_in_other_words_too() -> None:
    before = "You must bring any claim against us within one year after the event that gave rise to it."
    after = "Any claim against us must be brought by you within 12 months after the event."
    assert not flags(before, after, EN)
