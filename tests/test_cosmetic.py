"""A change of pure form is marked with its reason and raises nothing; a shift never passes for one."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.conftest import ROOT
from tos_monitor.compare import compare
from tos_monitor.compare.forms import SLUGS
from tos_monitor.findings import changed, findings, is_news
from tos_monitor.model import Change, DocumentId, Event, EventKind, Kind, Language
from tos_monitor.segment import segment

KOREAN = (
    "① 회사는 맡은 물건을 보관합니다.\n"
    "② 회원은 회사가 정한 값을 냅니다.\n"
    "③ 회사의 잘못으로 생긴 손해는 회사와 보험사가 배상합니다.\n"
    "④ 회원은 이사한 날을 회사로 알립니다.\n"
)
ENGLISH = (
    "1. The Company keeps the goods dry.\n"
    "2. Members pay the Company in advance.\n"
    "3. The Company's liability is limited to ten dollars.\n"
    "4. Tell the Company at once when a key is lost.\n"
)
# What a network shows to robots in the place of an address, and an archive writes down as a link.
HIDDEN = r"[\[email protected\]](https://moon.example/cdn-cgi/l/email-protection"


def changes(before: str, after: str, language: Language = Language.KO) -> tuple[Change, ...]:
    return compare(segment(before, language), segment(after, language))


def reasons(before: str, after: str, language: Language = Language.KO) -> list[str]:
    return [change.cosmetic for change in changes(before, after, language)]


def called(company: str, particles: str = "은이과으로") -> str:
    """The Korean terms with another name for the company, and the particles that its last sound asks for."""
    topic, subject, together, towards = particles[0], particles[1], particles[2], particles[3:]
    text = KOREAN.replace("회사는", company + topic).replace("회사가", company + subject)
    text = text.replace("회사와", company + together).replace("회사로", company + towards)
    return text.replace("회사", company)


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("① “물건”은 맡깁니다.", "① 물건은 맡깁니다.", "typography"),
        ("① 값은 먼저 냅니다.", "① 값은 먼저 냅니다", "typography"),
        ("제1조(보관)\n① 맡깁니다.", "제1조 【보관】\n① 맡깁니다.", "typography"),
        ("① 이레(7일) 안에 찾습니다.", "① 이레（７일） 안에 찾습니다.", "typography"),
        ("① 주식회사 달빛이 맡습니다.", "① (주)달빛이 맡습니다.", "typography"),
        ("KEEPING THE KEYS\nGuests keep keys.", "Keeping the Keys\nGuests keep keys.", "typography"),
        ("① 맡깁니다.\n② 찾습니다.", "1) 맡깁니다.\n2) 찾습니다.", "numbering"),
        ("최종 수정일: 2031년 1월 2일\n값은 냅니다.", "최종 수정일: 2032년 3월 4일\n값은 냅니다.", "update-date"),
        ("Last updated: May 1, 2031\nFees are due.", "Last Updated: 12 June 2032\nFees are due.", "update-date"),
        ("값은 먼저 냅니다. <개정 2031. 1. 2.>", "값은 먼저 냅니다. <개정 2032. 3. 4.>", "update-date"),
        ("Fees are due.", "Last updated: May 1, 2031\nFees are due.", "update-date"),
        ("Last updated: 3 days ago\nFees are due.", "Last updated: 2 weeks ago\nFees are due.", "update-date"),
        ("최근 업데이트: 3일 전\n값은 냅니다.", "최근 업데이트: 2주 전\n값은 냅니다.", "update-date"),
        ("© 2031 Moon Keys\nFees are due.", "© 2031-2032 Moon Keys\nFees are due.", "update-date"),
        ("고객센터: 02-123-4567", "고객센터: 02-765-4321", "contact"),
        (
            "문의는 별@달빛.kr 또는 a@dal.example 로 합니다.",
            "문의는 별@달빛.kr 또는 b@dal.example 로 합니다.",
            "contact",
        ),
        ("주소: 달빛시 은하구 별길 1", "주소: 햇빛시 노을구 들길 22", "contact"),
        ("개인정보 보호책임자: 김달빛", "개인정보 보호책임자: 이햇빛", "contact"),
        ("Write to keys@moon.example.", "Write to help@moon.example.", "contact"),
        ("Write to [email protected].", "Write to help@moon.example.", "contact"),
        (
            f"To leave, write to {HIDDEN}#a1) Keys stay with us.",
            f"To leave, write to {HIDDEN}#b2)oon.example. Keys stay with us.",
            "contact",
        ),
        ("Keys stay with us.", "_Keys stay with us._", "typography"),
        ("2. Keys stay with us.", "_2. Keys stay with us._", "typography"),
        ("Keys *always* stay with us.", "Keys always stay with us.", "typography"),
    ],
)
def test_a_change_of_pure_form_says_why(before: str, after: str, reason: str) -> None:
    assert set(reasons(before, after, Language.EN if before.isascii() else Language.KO)) == {reason}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("① 회사는 책임을 지지 않습니다.", "① 회사는 책임을 집니다."),
        ("① 이레(7일) 안에 알립니다.", "① 이레(17일) 안에 알립니다."),
        ("① 벌금은 100원입니다.", "① 벌금은 100,0원입니다."),
        ("① 고의 및 과실이 있으면 배상합니다.", "① 고의 또는 과실이 있으면 배상합니다."),
        ("① 배상합니다. 다만 늦으면 배상합니다.", "① 배상합니다. 늦으면 배상합니다."),
        ("① 늦거나, 잃은 물건은 배상합니다.", "① 늦거나 잃은 물건은 배상합니다."),
        ("① 배상합니다. 늦으면 아닙니다.", "① 배상합니다, 늦으면 아닙니다."),
        ("① 손님(회원 제외)은 냅니다.", "① 손님 회원 제외은 냅니다."),
        ("이 약관은 2031년 1월 2일부터 시행합니다.", "이 약관은 2032년 3월 4일부터 시행합니다."),
        ("시행일: 2031년 1월 2일", "시행일: 2032년 3월 4일"),
        ("① 2031년 1월 2일까지 가입한 회원에게 줍니다.", "① 2032년 3월 4일까지 가입한 회원에게 줍니다."),
        ("① 벌금은 010-1234-5678원입니다.", "① 벌금은 010-1234-9999원입니다."),
        ("① 고객센터: 02-123-4567로 7일 안에 알립니다.", "① 고객센터: 02-123-4567로 3일 안에 알립니다."),
        ("① 전화 요금은 100-2000원입니다.", "① 전화 요금은 100-9000원입니다."),
        ("주소: 별길 1에 맡긴 물건은 책임지지 않습니다.", "주소: 별길 2에 맡긴 물건만 책임집니다."),
    ],
)
def test_a_shift_is_never_of_pure_form(before: str, after: str) -> None:
    assert set(reasons(before, after)) == {""}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("You may not copy keys.", "You may copy keys."),
        ("Fees are due in 30 days.", "Fees are due in 3.0 days."),
        ("Guests and hosts pay.", "Guests or hosts pay."),
        ("Guests pay, unless late, double.", "Guests pay unless late double."),
        (
            "Last updated terms bind those who joined before May 1, 2031.",
            "Last updated terms bind those who joined before May 1, 2032.",
        ),
        ("Effective date: May 1, 2031", "Effective date: June 1, 2031"),
        ("The users' keys are ours.", "The user's keys are ours."),
        ("Users agree to Services.", "Users agree to services."),
        ("A key is 5* a day. *Not in May.", "A key is 5 a day. Not in May."),
        ("Keys named a_b are lent.", "Keys named ab are lent."),
    ],
)
def test_an_english_shift_is_never_of_pure_form(before: str, after: str) -> None:
    assert set(reasons(before, after, Language.EN)) == {""}


@pytest.mark.parametrize(
    ("company", "particles"), [("달빛마켓", "은이과으로"), ("별나라", "는가와로"), ("Moon", "은이과으로")]
)
def test_a_company_that_goes_by_another_name_is_renamed_in_every_clause(company: str, particles: str) -> None:
    assert reasons(KOREAN, called(company, particles)) == ["party-renamed"] * 4


def test_an_english_company_is_renamed_with_its_article() -> None:
    renamed = ENGLISH.replace("The Company", "Moon Ltd").replace("the Company", "Moon Ltd")
    assert reasons(ENGLISH, renamed, Language.EN) == ["party-renamed"] * 4


def test_a_clause_that_has_more_than_the_new_name_is_an_edit() -> None:
    renamed = called("달빛마켓").replace("배상합니다", "배상하지 않습니다")
    assert reasons(KOREAN, renamed) == ["party-renamed", "party-renamed", "", "party-renamed"]


@pytest.mark.parametrize("party", ["회원", "이용자", "판매자", "구매자", "제휴사", "보호자", "소비자"])
def test_a_burden_that_passes_to_another_party_in_every_clause_is_no_new_name(party: str) -> None:
    assert set(reasons(KOREAN, called(party, "는가와로"))) == {""}


@pytest.mark.parametrize("party", ["Member", "User", "Seller", "Buyer", "Carrier", "Affiliate"])
def test_an_english_burden_that_passes_to_another_party_is_no_new_name(party: str) -> None:
    assert set(reasons(ENGLISH, ENGLISH.replace("Company", party), Language.EN)) == {""}


@pytest.mark.parametrize(
    ("old", "new"),
    [("구매자", "판매자"), ("회원", "이용자"), ("환급", "적립금"), ("즉시", "나중에"), ("반드시", "가끔")],
)
def test_a_word_that_follows_another_everywhere_is_no_name(old: str, new: str) -> None:
    text = "".join(
        f"{number}. {old} 관련 {item}에 대하여 회사가 답합니다.\n" for number, item in enumerate("물돈짐열", 1)
    )
    assert set(reasons(text, text.replace(old, new))) == {""}


@pytest.mark.parametrize(("old", "new"), [("You may", "You must"), ("We will", "We may"), ("Refunds", "Credits")])
def test_english_words_that_follow_others_everywhere_are_no_names(old: str, new: str) -> None:
    text = "".join(f"{number}. {old} handle lost {item}.\n" for number, item in enumerate(("keys", "bags", "cats"), 1))
    assert set(reasons(text, text.replace(old, new), Language.EN)) == {""}


def test_parties_that_change_places_in_one_clause_are_not_renamed() -> None:
    swapped = called("달빛마켓").replace("회원은 달빛마켓이 정한", "달빛마켓은 회원이 정한")
    assert reasons(KOREAN, swapped)[1] == ""


def test_a_name_in_fewer_than_three_clauses_proves_nothing() -> None:
    two = "".join(KOREAN.splitlines(keepends=True)[:2])
    assert set(reasons(two, two.replace("회사는", "달빛은").replace("회사가", "달빛이"))) == {""}


def test_a_reference_that_follows_its_article_says_so() -> None:
    purpose, fees = "(목적)\n물건을 맡는 일을 정합니다.\n", "(값)\n값은 먼저 냅니다.\n"
    refund = "(환급)\n제{}조에 따라 낸 값을 돌려줍니다.\n"
    before = f"제1조{fees}제2조{refund.format(1)}"
    after = f"제1조{purpose}제2조{fees}제3조{refund.format(2)}"
    assert "reference" in reasons(before, after)


def test_both_directions_give_the_same_reasons() -> None:
    assert sorted(reasons(KOREAN, called("달빛마켓"))) == sorted(reasons(called("달빛마켓"), KOREAN))


def test_a_change_of_pure_form_is_recorded() -> None:
    found = findings("최종 수정일: 2031. 1. 2.", "최종 수정일: 2032. 3. 4.", Language.KO)
    assert [finding.change.kind for finding in found] == [Kind.EDITED]


def test_a_change_of_pure_form_has_not_changed_the_terms() -> None:
    assert changed(findings("최종 수정일: 2031. 1. 2.", "최종 수정일: 2032. 3. 4.", Language.KO)) == ()


def test_a_revision_of_pure_form_is_no_news() -> None:
    found = findings(KOREAN, called("달빛마켓"), Language.KO)
    event = Event(
        id="revised/dal/terms/2",
        kind=EventKind.REVISED,
        document=DocumentId("dal/terms"),
        at=datetime(2031, 1, 2, tzinfo=UTC),
        version=2,
    )
    assert not is_news(event, found)


def test_a_change_of_pure_form_raises_no_flag() -> None:
    before = "1. 회사는 “손해”에 대하여 책임을 지지 않습니다."
    (found,) = findings(before, before.replace("“손해”", "손해"), Language.KO)
    assert (found.flags, found.change) == ((), replace(found.change, cosmetic="typography"))


@pytest.mark.parametrize("slug", SLUGS)
def test_every_reason_is_in_the_manual(slug: str) -> None:
    assert f"`{slug}`" in (ROOT / "docs" / "vocabulary.md").read_text(encoding="utf-8")


def test_a_clause_cut_into_numbered_ones_names_no_reference() -> None:
    assert reasons("① 맡깁니다. 찾아갑니다.", "① 맡깁니다.\n② 찾아갑니다.") == [""]


def test_a_name_that_stays_in_other_clauses_has_not_gone() -> None:
    kept = "".join(
        f"{number} 회사는 {item}을 셉니다.\n" for number, item in zip("⑤⑥⑦", ("물건", "짐", "돈"), strict=True)
    )
    assert set(reasons(KOREAN + kept, called("달빛마켓") + kept)) == {""}


@pytest.mark.parametrize("shown", ["Moon Inc", "Moon Ltd", 'Moon ("we")', 'Moon (below "the Company", "us")'])
def test_a_proper_name_follows_another_where_the_text_shows_a_company(shown: str) -> None:
    text = f"These terms are those of {shown}.\n" + ENGLISH.replace("The Company", "Moon").replace(
        "the Company", "Moon"
    )
    assert set(reasons(text, text.replace("Moon", "Star"), Language.EN)) == {"party-renamed"}


def test_a_proper_name_of_which_nothing_shows_that_it_is_a_company_is_no_party() -> None:
    text = ENGLISH.replace("The Company", "Moon").replace("the Company", "Moon")
    assert set(reasons(text, text.replace("Moon", "Star"), Language.EN)) == {""}
