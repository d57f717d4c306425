"""Reviewing a document at rest: what the standard protects, what it allows, and what goes beyond it."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from subprocess import PIPE

import pytest

from db.store import Store
from tests.conftest import ROOT, Run
from tos_monitor.app.reviewed import Paper, lines, page, written
from tos_monitor.model import (
    Category,
    Cause,
    Declaration,
    DocumentId,
    Language,
    Reading,
    Service,
    Severity,
    Version,
    digest,
)
from tos_monitor.normal import text_key
from tos_monitor.review import STANDARD, Flaw, Held, Mark, Proposition, Reviewed, prevalence, review
from tos_monitor.review.manual import manual
from tos_monitor.segment import segment

SHARED = ROOT.parent / "shared" / "data"
TERMS = SHARED / "korean-terms"
KFTC = SHARED / "kftc" / "clauses.jsonl"

FAIR = """제1조(목적)
이 약관은 등대 가게의 이용 조건을 정합니다.

제2조(개정)
① 회사는 법을 지키는 범위에서 이 약관을 고칠 수 있습니다.
② 약관을 고치면 시행일 10일 전부터 첫 화면에서 알립니다.

제3조(탈퇴)
회원은 언제든지 탈퇴할 수 있고 회사는 바로 처리합니다.

제4조(정보)
① 개인정보의 유출로 회원이 손해를 입으면 회사는 모든 책임을 집니다.
② 제4조 제1항의 경우를 빼고, 비밀번호의 관리 책임은 회원에게 있습니다.

제5조(법원)
소송은 이용자의 주소지를 관할하는 법원에 냅니다.
"""
UNFAIR = """제1조(책임)
① 회사는 서버에 대한 해킹으로 생긴 어떠한 손해에 대하여도 책임을 지지 않습니다.
② 회사는 재량으로 언제든지 계약을 해지할 수 있습니다.

제2조(법원)
분쟁은 회사의 본점 소재지를 관할하는 법원에서 다툽니다.
"""
# What English terms say, in the words that such terms use.
ENGLISH = {
    "amends-within-law": "We may change these terms where the law or our business asks for it.",
    "tells-of-changes": "We email every member 14 days before any change of these terms takes effect.",
    "longer-notice-when-worse": "Changes that reduce your rights are announced 45 days ahead.",
    "compares-old-and-new": "Each notice shows the old and the new wording side by side.",
    "not-backwards": "Updates will not apply to orders that you placed earlier.",
    "tells-why-service-changes": "We tell you, with our reasons, when we remove a feature that you paid for.",
    "suspends-for-maintenance": "The lamp service may be unavailable for short times during maintenance.",
    "pays-for-suspension": "We compensate you for every day of an outage.",
    "pays-when-it-closes": "Should we stop offering the lamp service, we refund what you paid ahead.",
    "agrees-by-saying-so": "By ticking the box you agree to these terms.",
    "leave-any-time": "You may close your account whenever you like, and we do it immediately.",
    "limits-for-misconduct": "We may suspend members who commit fraud or breach these terms.",
    "ends-after-repetition": "We terminate a contract only if the breach is repeated or not put right in 30 days.",
    "hears-before-the-end": "You have 30 days to respond before we close your account for a breach.",
    "tells-each-what-matters": "We write to each member by email about important matters of the contract.",
    "asks-before-passing-data": "We never share your address with anybody without your consent.",
    "tells-who-processes-data": "All service providers that handle data on our behalf are listed below.",
    "no-surcharge-for-paying": "Whatever way of payment you choose, there is no additional fee.",
    "confirms-order": "We send you a confirmation of your order.",
    "cancel-before-dispatch": "You can cancel until the parcel leaves our harbour.",
    "pays-for-late-delivery": "If a parcel is late, we compensate you for your loss.",
    "refunds-what-is-sold-out": "If a lamp is sold out, we refund the price immediately.",
    "withdraw-within-7-days": "You can withdraw from the purchase within 14 days.",
    "withdraw-when-not-as-promised": "A lamp that is not as described can be returned within 90 days.",
    "refunds-within-3-days": "We refund the price within 3 days of getting the lamp back.",
    "no-penalty-for-withdrawing": "Cancelling costs nothing: there is no penalty for returning a lamp.",
    "company-pays-return-of-wrong-goods": "Where we sent a faulty lamp, returning it is free.",
    "least-data": "We only collect data that we need to deliver.",
    "asks-before-collecting": "We ask for your consent before we collect your location.",
    "no-other-purpose": "We do not use the data for any other purpose.",
    "consent-may-be-withdrawn": "You can withdraw your consent any day.",
    "access-and-correction": "You can see your data and correct them in your account.",
    "answers-for-leaks": "We are responsible for your loss if your data are stolen or leaked.",
    "erases-data": "We erase your data without delay once the parcel has arrived.",
    "keeps-data-secure": "We protect your data with encryption.",
    "no-unwanted-advertising": "You can unsubscribe from our newsletter.",
    "members-keep-their-passwords": "You are responsible for your password, unless the loss is our fault.",
    "no-lending-of-accounts": "Do not share your account with others.",
    "tells-when-it-uses-works": "We ask for your permission before we use your photos.",
    "handles-complaints": "Our harbour master answers complaints within a week.",
    "mediation-is-open": "You may turn to the ombudsman of the coast.",
    "users-court": "You may bring a claim in the courts of the country where you live.",
    "users-law": "The law of the country where you live applies.",
}


def reviewed(text: str, language: Language = Language.KO) -> Reviewed:
    return review(segment(text, language), language)


def held(text: str, id_: str, language: Language = Language.KO) -> Held:
    return next(held for held in reviewed(text, language).held if held.proposition.id == id_)


KOREAN_PROTECTIONS = [one for one in STANDARD if one.is_protection and Language.KO in one.holds]
ENGLISH_PROTECTIONS = [one for one in STANDARD if one.is_protection and Language.EN in one.holds]


def named(one: Proposition) -> str:
    return one.id


@pytest.mark.parametrize("one", KOREAN_PROTECTIONS, ids=named)
def test_a_protection_is_heard_in_the_words_of_the_table(one: Proposition) -> None:
    assert held(f"{one.says.ko}.", one.id).mark is Mark.PRESENT


@pytest.mark.parametrize("one", ENGLISH_PROTECTIONS, ids=named)
def test_a_protection_is_heard_in_english_terms(one: Proposition) -> None:
    assert held(ENGLISH[one.id], one.id, Language.EN).mark is Mark.PRESENT


@pytest.mark.parametrize("one", [one for one in STANDARD if not one.is_protection], ids=named)
def test_an_allowance_is_no_burden_in_the_words_of_the_table(one: Proposition) -> None:
    notice = (
        "약관을 고치면 적용일 7일 전부터 알린다.\n회사는 자격을 잃게 하기 전에 통지하고 30일 이상 소명할 기회를 준다.\n"
    )
    assert reviewed(f"{notice}{one.says.ko}.").burdens == ()


def test_fair_terms_lay_nothing_on_users() -> None:
    found = reviewed(FAIR)
    assert found.burdens == ()
    assert found.allowed > 0
    assert found.marked(Mark.WEAKER) == ()


def test_a_present_protection_is_quoted_where_it_stands() -> None:
    found = held(FAIR, "leave-any-time")
    assert found.mark is Mark.PRESENT
    assert found.clause is not None
    assert found.clause.path == ("제3조",)
    assert found.quote == "회원은 언제든지 탈퇴할 수 있고 회사는 바로 처리합니다."


def test_a_missing_protection_has_no_quote() -> None:
    found = held(FAIR, "withdraw-within-7-days")
    assert (found.mark, found.clause, found.quote) == (Mark.MISSING, None, "")


@pytest.mark.parametrize(
    ("id_", "text", "flaw"),
    [
        ("answers-for-leaks", "개인정보 유출로 생긴 손해는 회사가 고의 또는 과실이 있으면 책임을 집니다.", Flaw.SAVER),
        ("tells-of-changes", "약관을 고치면 적용일 3일 전부터 알립니다.", Flaw.FIGURE),
        ("tells-of-changes", "약관을 변경하면 첫 화면에 공지합니다.", Flaw.FIGURE),
        ("withdraw-within-7-days", "이용자는 3일 안에 청약을 철회할 수 있습니다.", Flaw.FIGURE),
        ("refunds-within-3-days", "회사는 반환받은 날부터 20일 안에 대금을 환급합니다.", Flaw.FIGURE),
        ("leave-any-time", "회원은 언제든지 탈퇴를 신청할 수 있습니다.", Flaw.WORDS),
        ("keeps-data-secure", "회사는 개인정보를 지킬 보안 체계를 갖추도록 노력합니다.", Flaw.SOFT),
        ("tells-of-changed-goods", "회사는 바뀐 상품을 바로 공지할 수 있습니다.", Flaw.SOFT),
        ("answers-for-leaks", "회사는 개인정보가 유출되어도 책임을 지지 않습니다.", Flaw.OPPOSITE),
        ("users-court", "소송은 회사의 본점 소재지를 관할하는 법원에 냅니다.", Flaw.OPPOSITE),
    ],
)
def test_a_protection_is_weaker_than_the_standard(id_: str, text: str, flaw: Flaw) -> None:
    found = held(text, id_)
    assert found.mark is Mark.WEAKER
    assert found.weakness is not None
    assert found.weakness.flaw is flaw


def test_the_best_of_several_sentences_counts() -> None:
    text = "약관을 변경하면 공지합니다.\n불리하게 변경하면 30일 전에 알립니다.\n약관을 변경하면 7일 전에 공지합니다."
    assert held(text, "tells-of-changes").quote == "약관을 변경하면 7일 전에 공지합니다."


def test_what_is_done_at_once_needs_no_figure() -> None:
    assert held("품절된 물건의 대금은 지체 없이 환급합니다.", "refunds-what-is-sold-out").mark is Mark.PRESENT


def test_an_adverse_provision_is_graded_and_explained_like_a_flag() -> None:
    first = reviewed(UNFAIR).burdens[0]
    assert (first.category, first.severity) == (Category.SECURITY_RISK, Severity.HIGH)
    assert first.clause.path == ("제1조", "①")
    assert "KR Act on the Regulation of Terms and Conditions Art. 7" in first.law
    assert first.reason.ko.endswith("입니다")
    assert first.reason.en[0].isupper()


def test_the_gravest_burden_comes_first() -> None:
    grades = [burden.severity for burden in reviewed(UNFAIR).burdens]
    assert grades == sorted(grades, key=list(Severity).index)


def test_a_sentence_is_told_once_and_names_what_else_it_touches() -> None:
    (burden,) = reviewed("회사는 통지 없이 계약을 해지할 수 있습니다.").burdens
    assert {burden.category, *burden.also} == {Category.UNILATERAL_TERMINATION, Category.SHORT_NOTICE}
    assert len(burden.rules) == 2


def test_an_item_does_not_repeat_the_sentence_that_leads_it_in() -> None:
    text = "제1조\n① 회사는 다음 각 호의 손해에 책임을 지지 않습니다.\n1. 젖은 우산의 손해\n2. 부서진 등의 손해\n"
    assert [burden.clause.path for burden in reviewed(text).burdens] == [("제1조", "①")]


def test_the_power_to_amend_is_allowed_only_with_notice() -> None:
    amends = "회사는 이 약관을 변경할 수 있습니다.\n"
    assert [burden.category for burden in reviewed(amends).burdens] == [Category.UNILATERAL_CHANGE]
    assert reviewed(f"{amends}약관을 변경하면 7일 전에 공지합니다.").burdens == ()


def test_passwords_are_the_members_only_where_a_leak_is_not() -> None:
    assert reviewed("비밀번호의 관리 책임은 회원에게 있습니다.").burdens != ()


def test_that_the_company_answers_for_no_fault_only_is_no_burden() -> None:
    assert reviewed("회사는 회사의 고의 또는 과실이 없는 한 손해를 배상하지 않습니다.").burdens == ()


def test_a_neighbour_that_keeps_the_company_liable_makes_a_burden_less_grave() -> None:
    alone = "제1조\n① 회사는 우산의 손해에 책임을 지지 않습니다.\n"
    kept = f"{alone}② 회사는 고의 또는 과실로 생긴 손해를 배상합니다.\n"
    assert [reviewed(text).burdens[0].severity for text in (alone, kept)] == [Severity.HIGH, Severity.MEDIUM]


def test_each_clause_tells_what_it_provides() -> None:
    provided = {each.clause.path: [one.rule.id for one in each.provisions] for each in reviewed(UNFAIR).clauses}
    assert "ko-freed" in provided["제1조", "①"]
    assert provided["제2조",] == ["ko-companys-court"]


@pytest.mark.parametrize(
    "text", ["", "\n\n", "가" * 10_000, "책 임 을 지 지 않 습 니 다 " * 50, "<script>약관</script>"]
)
def test_odd_text_is_reviewed_to_its_end(text: str) -> None:
    assert len(reviewed(text).held) == len(KOREAN_PROTECTIONS)


@pytest.mark.parametrize("field", ["holds", "unless", "fully", "measures", "about"])
def test_a_pattern_of_the_standard_repeats_within_bounds(field: str) -> None:
    """What has no bound takes quadratic time on hostile text."""
    patterns = [pattern.pattern for one in STANDARD for pattern in getattr(one, field).values()]
    assert not [pattern for pattern in patterns if "*" in pattern or "+" in pattern.replace("\\+", "")]


def test_a_proposition_is_short_and_known_by_one_id() -> None:
    assert len({one.id for one in STANDARD}) == len(STANDARD)
    assert all(len(words) <= 100 for one in STANDARD for words in (one.says.ko, one.says.en))


def test_an_allowance_names_a_protection_that_there_is() -> None:
    protections = {one.id for one in STANDARD if one.is_protection}
    assert {one.given for one in STANDARD if one.given} <= protections


def test_the_manual_of_the_standard_is_made_from_its_table() -> None:
    assert (ROOT / "docs" / "standard.md").read_text(encoding="utf-8") == manual()


def test_the_manual_of_the_standard_is_printed_by_its_module() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tos_monitor.review.manual"], stdout=PIPE, encoding="utf-8", cwd=ROOT, check=True
    )
    assert told.stdout == manual()


def test_prevalence_counts_the_documents_that_say_so_and_not_their_sentences() -> None:
    freed = "회사는 손해에 책임을 지지 않습니다."
    found = prevalence([f"{freed}\n{freed}", freed, FAIR], frozenset({"ko-freed"}), Language.KO)
    assert (found.documents, found.counts) == (3, {"ko-freed": 2})


def test_without_documents_nothing_is_known_of_prevalence() -> None:
    paper = Paper(title="t", reviewed=reviewed(UNFAIR), prevalence=prevalence([], frozenset({"ko-freed"}), Language.KO))
    assert paper.common(paper.reviewed.burdens[0]) == ""
    assert "알 수 없습니다" in "\n".join(lines(paper))


def test_a_shared_burden_is_told_with_its_share() -> None:
    found = reviewed(UNFAIR)
    stored = prevalence([UNFAIR, FAIR, FAIR], found.rules, Language.KO)
    paper = Paper(title="t", reviewed=found, prevalence=stored)
    told = "저장된 같은 종류의 문서 3개 가운데 1개에 이런 문구가 있음"
    assert told in "\n".join(lines(paper))
    assert told in page(paper)
    assert "알 수 없습니다" not in page(paper)


def test_what_is_not_there_is_said_to_be_none() -> None:
    told = "\n".join(lines(Paper(title="t", reviewed=reviewed(FAIR), prevalence=None)))
    assert "불리한 조항\x1b[0m\n  없습니다." in told
    assert "표준보다 약한 보호\x1b[0m\n  없습니다." in told


def test_a_page_is_text_wherever_the_document_speaks() -> None:
    hostile = "회사는 <script>alert(1)</script> 손해에 책임을 지지 않습니다."
    shown = page(Paper(title="<b>", reviewed=reviewed(hostile), prevalence=None))
    assert "<script>" not in shown
    assert "<b>" not in shown
    assert "&lt;script&gt;" in shown


def test_the_two_languages_are_reviewed_alike() -> None:
    found = reviewed("You may close your account at any time, and we do it immediately.", Language.EN)
    assert [held.proposition.id for held in found.marked(Mark.PRESENT)] == ["leave-any-time"]
    shown = list(lines(Paper(title="t", reviewed=found, prevalence=None)))
    assert (
        f"of {len(ENGLISH_PROTECTIONS)} protections of the standard {len(ENGLISH_PROTECTIONS) - 1} missing" in shown[0]
    )


def store(path: Path, text: str, *, of: str, type_: str = "Terms of Service", number: int = 1) -> None:
    """A database with one stored version of one document."""
    at = datetime(2026, 1, 2, tzinfo=UTC)
    declaration = Declaration(
        service=of, id="terms", type=type_, title="이용약관", language=Language.KO, fetch=("https://example.org/",)
    )
    version = Version(
        document=DocumentId(f"{of}/terms"),
        number=number,
        cause=Cause.FIRST_RECORD,
        seen_at=at,
        reader=digest("reader"),
        key=text_key(text),
        reading=Reading(text=text),
    )
    with Store.open(path) as kept, kept.transaction():
        kept.add_service(
            Service(id=of, name=of, name_en=of, homepage="https://example.org/", country="KR", language=Language.KO)
        )
        kept.add_document(declaration, at)
        kept.add_version(version)


def test_the_newest_version_of_each_document_of_a_type_is_given_by_id(tmp_path: Path) -> None:
    for name, type_ in (("b", "Terms of Service"), ("a", "Terms of Service"), ("c", "Privacy Policy")):
        store(tmp_path / "tos.db", FAIR, of=name, type_=type_)
    store(tmp_path / "tos.db", UNFAIR, of="b", number=2)
    with Store.open(tmp_path / "tos.db") as kept:
        found = [(each.document, each.number) for each in kept.latest_of("Terms of Service", Language.KO)]
        assert found == [("a/terms", 1), ("b/terms", 2)]
        assert list(kept.latest_of("Terms of Service", Language.EN)) == []


def test_a_page_is_reviewed_with_its_summary_first(tos_monitor: Run, tmp_path: Path) -> None:
    (tmp_path / "terms.html").write_text(
        f"<div id=t>{UNFAIR.replace(chr(10), '<br>')}</div><p>회사는 책임을 지지 않습니다.</p>", "utf-8"
    )
    ended = tos_monitor("review", "terms.html", "--select", "#t")
    assert ended.returncode == 0
    assert ended.stdout.startswith("불리한 조항 3개, ")
    assert "같은 종류의 저장된 문서가 없어" in ended.stdout
    assert not (tmp_path / "db").exists()


def test_a_review_tells_how_common_its_burdens_are(tos_monitor: Run, tmp_path: Path) -> None:
    (tmp_path / "terms.txt").write_text(UNFAIR, "utf-8")
    for name, text, type_ in (
        ("a", UNFAIR, "Terms of Service"),
        ("b", FAIR, "Terms of Service"),
        ("c", UNFAIR, "Privacy Policy"),
    ):
        store(tmp_path / "tos.db", text, of=name, type_=type_)
    ended = tos_monitor("review", "terms.txt", "--db", "tos.db", "--format", "json")
    told = json.loads(ended.stdout)
    assert told["stored_documents"] == 2
    assert [burden["stored_in"] for burden in told["burdens"]] == [1, 1, 1]
    assert told["summary"]["adverse"] == 3
    assert {held["mark"] for held in told["protections"]} == {"weaker", "missing"}
    assert told["clauses"][0]["provides"][0].keys() >= {
        "rule",
        "category",
        "side",
        "strength",
        "saver",
        "figure",
        "quote",
    }


def test_a_review_without_stored_documents_has_no_share() -> None:
    shown = written(Paper(title="t", reviewed=reviewed(UNFAIR), prevalence=None))
    assert shown["stored_documents"] == 0
    assert '"stored_in": null' in json.dumps(shown)
    assert '"stored_in": 0' not in json.dumps(shown)


def test_a_review_is_one_page_that_loads_nothing() -> None:
    shown = page(Paper(title="t", reviewed=reviewed(UNFAIR + FAIR), prevalence=None))
    assert shown.startswith("<!doctype html>")
    assert "src=" not in shown
    assert "<link" not in shown


def test_a_page_that_can_not_be_reviewed_is_one_line(tos_monitor: Run) -> None:
    ended = tos_monitor("review", "bad.html")
    assert ended.returncode == 2
    assert ended.stderr.splitlines() == ["error: bad.html: can't be read: No such file or directory"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<p><img src='a.png'></p>", "nothing to review: it shows no text; it may be an image"),
        (b"\x01\x00\xfe" * 100, "a binary file; give a saved page, a text or a PDF"),
    ],
    ids=["image", "binary"],
)
def test_a_page_without_a_readable_word_is_not_measured(
    tos_monitor: Run, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "page.html").write_bytes(content)
    ended = tos_monitor("review", "page.html")
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", f"error: page.html: {said}\n")


@pytest.mark.parametrize("named", [("--db", "none.db"), ()])
def test_a_database_that_was_named_must_be_there(tos_monitor: Run, tmp_path: Path, named: tuple[str, ...]) -> None:
    (tmp_path / "terms.txt").write_text(FAIR, encoding="utf-8")
    ended = tos_monitor("review", "terms.txt", *named)
    assert ended.returncode == (2 if named else 0)
    assert ("none.db: no such database" in ended.stderr) == bool(named)


@pytest.mark.skipif(not TERMS.exists(), reason="the standard terms are not beside the repository")
@pytest.mark.parametrize(
    ("name", "most"),
    [("personalPolicy__README.md", 2), ("JSP_Project__termsofservice.jsp", 1), ("jungsung__terms.php", 1)],
)
def test_terms_that_follow_the_standard_raise_next_to_nothing(name: str, most: int) -> None:
    found = reviewed((TERMS / f"{name}.txt").read_text(encoding="utf-8"))
    assert len(found.burdens) <= most
    assert len(found.marked(Mark.PRESENT)) >= 42


@pytest.mark.skipif(not KFTC.exists(), reason="the clauses held unfair are not beside the repository")
def test_clauses_held_unfair_are_adverse_at_rest() -> None:
    clauses = [json.loads(line)["clause"] for line in KFTC.read_text(encoding="utf-8").splitlines()]
    assert sum(bool(reviewed(clause).burdens) for clause in clauses) >= 44
