"""Clauses are cut where a lawyer would cut them, in both languages and in any layout."""

import pytest

from tos_monitor.model import Clause, Language
from tos_monitor.segment import segment

TERMS = """제1장 총칙
제1조(목적)
이 약관은 달빛상점의 이용 조건을 정합니다.
제 2 조 (정의) ① “회원”이란 가입을 마친 사람을 말합니다.
② “상품”이란 다음 각 호를 말합니다.
1. 빌려 드리는 물건
가. 책
나. 음반
2. 파는 물건
제2장 의무
제8조의2【비밀번호의 관리】
④ 회원은 비밀번호를 남에게 알려 주지 않습니다.
부칙
제1조(시행일) 이 약관은 봄부터 시행합니다.
"""

HOUSE_RULES = """HOUSE RULES
These rules bind every guest.
1. Keys
1.1 A guest keeps the key safe.
1.2 A guest who loses it pays for:
(a) the key;
(b) the lock, if
(i) it was new; or
(ii) it was ours.
2. Leaving
A guest may leave on any day.
Section 3: Disputes
The town court decides.
Your deposit
We return it when you leave.
"""


def korean(text: str) -> tuple[Clause, ...]:
    return segment(text, Language.KO)


def english(text: str) -> tuple[Clause, ...]:
    return segment(text, Language.EN)


def paths(clauses: tuple[Clause, ...]) -> list[tuple[str, ...]]:
    return [clause.path for clause in clauses]


def bodies(clauses: tuple[Clause, ...]) -> list[str]:
    return [clause.body for clause in clauses]


def test_korean_terms_are_cut_into_chapters_articles_paragraphs_and_items() -> None:
    assert paths(korean(TERMS)) == [
        ("제1장",),
        ("제1조",),
        ("제1조",),
        ("제2조",),
        ("제2조", "①"),
        ("제2조", "②"),
        ("제2조", "②", "1."),
        ("제2조", "②", "1.", "가."),
        ("제2조", "②", "1.", "나."),
        ("제2조", "②", "2."),
        ("제2장",),
        ("제8조의2",),
        ("제8조의2", "④"),
        ("부칙",),
        ("부칙", "제1조"),
        ("부칙", "제1조"),
    ]


def test_a_clause_knows_the_title_of_its_article() -> None:
    *_, paragraph, _, _, _ = korean(TERMS)
    assert (paragraph.label, paragraph.heading) == ("④", "비밀번호의 관리")


def test_headings_are_kept_apart_from_what_they_name() -> None:
    assert [clause.text for clause in korean(TERMS) if clause.is_heading] == [
        "제1장 총칙",
        "제1조(목적)",
        "제 2 조 (정의)",
        "제2장 의무",
        "제8조의2【비밀번호의 관리】",
        "부칙",
        "제1조(시행일)",
    ]


def test_english_terms_are_cut_into_sections_paragraphs_and_items() -> None:
    assert paths(english(HOUSE_RULES)) == [
        (),
        (),
        ("1.",),
        ("1.", "1.1"),
        ("1.", "1.2"),
        ("1.", "1.2", "(a)"),
        ("1.", "1.2", "(b)"),
        ("1.", "1.2", "(b)", "(i)"),
        ("1.", "1.2", "(b)", "(ii)"),
        ("2.",),
        ("2.",),
        ("Section 3",),
        ("Section 3",),
        ("Section 3",),
        ("Section 3",),
    ]


def test_english_titles_are_told_from_sentences() -> None:
    assert [clause.heading for clause in english(HOUSE_RULES) if clause.is_heading] == [
        "HOUSE RULES",
        "Keys",
        "Leaving",
        "Disputes",
        "Your deposit",
    ]


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("제 8 조 (환급)", ("제8조",)),
        ("제8조의 3 (환급)", ("제8조의3",)),
        ("[제4조] 차량의 인수", ("제4조",)),
        ("### 제 13 조 (배상)", ("제13조",)),
        ("**제9조(배송)**", ("제9조",)),
        ("제5조(유료(정기) 결제)", ("제5조",)),
        ("제3절 결제", ("제3절",)),
        ("[부 칙]", ("부칙",)),
        ("부칙(2026. 1. 1.)", ("부칙",)),
        ("[별표 2]", ("별표 2",)),
        ("⑳ 회원은 떠날 수 있습니다.", ("⑳",)),
        ("㉑ 회원은 돌아올 수 있습니다.", ("㉑",)),
        ("㊿ 회원은 머물 수 있습니다.", ("㊿",)),
        ("① 항공권은 돌려받을 수 없습니다.", ("①",)),
        ("1. 호텔은 하루 전까지 취소합니다.", ("1.",)),
        ("(3) 회사는 알립니다.", ("(3)",)),
        ("⑵ 회사는 알립니다.", ("⑵",)),
        ("2) 회사는 알립니다.", ("2)",)),
        ("가) 회사는 알립니다.", ("가)",)),
        ("Ⅰ. 총칙", ("Ⅰ",)),
        ("1.2.3 Late fees are five coins.", ("1.2.3",)),
        ("1\\. Fees are due.", ("1.",)),
        ("(iv) late fees", ("(iv)",)),
        ("SECTION 4. FEES", ("Section 4",)),
        ("§ 4 Fees", ("Section 4",)),
        ("Article 5 (Notices)", ("Article 5",)),
        ("Annex B", ("Annex B",)),
        ("제１２조의３（환급）", ("제12조의3",)),
        ("第1條 (목적)", ("제1조",)),
        ("제1조 - 목적", ("제1조",)),
        ("제1조〔목적〕", ("제1조",)),
        ("제1조 ［목적］", ("제1조",)),
        ("[제1조 목적]", ("제1조",)),
        ("■ 제1조 (목적)", ("제1조",)),
        ("第2章 의무", ("제2장",)),
        ("부칙 <제1호, 2026.3.1.>", ("부칙",)),
        ("[부칙 제2호]", ("부칙",)),
        ("※ 부칙", ("부칙",)),
        ("별지 1 신청서", ("별지 1",)),
        ("[별지 제1호 서식] 신청서", ("별지 1",)),
        ("별첨 2. 목록", ("별첨 2",)),
        ("제5조 (삭제)", ("제5조",)),
        ("제5조 <삭제 2026. 3. 1.>", ("제5조",)),
        ("제5조 내지 제7조 삭제", ("제5조",)),
        ("제5조부터 제7조까지 (삭제)", ("제5조",)),
        ("１. 책을 빌립니다.", ("1.",)),
        ("（1） 책을 빌립니다.", ("(1)",)),
        ("⒈ 책을 빌립니다.", ("⒈",)),
        ("❷ 책을 빌립니다.", ("❷",)),
        ("ⓐ 책을 빌립니다.", ("ⓐ",)),
        ("㉠ 책을 빌립니다.", ("㉠",)),
        ("㉮ 책을 빌립니다.", ("㉮",)),
        ("㈎ 책을 빌립니다.", ("㈎",)),
        ("⒜ 책을 빌립니다.", ("⒜",)),
        ("ⅱ) 책을 빌립니다.", ("ⅱ",)),
        ("(가) 책을 빌립니다.", ("(가)",)),
        ("가.책을 빌립니다.", ("가.",)),
        ("ㄱ. 책을 빌립니다.", ("ㄱ.",)),
        ("ARTICLE IV", ("Article IV",)),
        ("Title I. Guests", ("Title I",)),
        ("Clause 4. Fees", ("Clause 4",)),
        ("A) Stay.", ("A)",)),
    ],
)
def test_a_printed_number_is_settled_in_the_path(line: str, path: tuple[str, ...]) -> None:
    language = Language.KO if any("가" <= sign <= "힣" for sign in line) else Language.EN
    assert segment(line, language)[0].path == path


@pytest.mark.parametrize(
    "line",
    [
        "제7조에 따라 환급합니다.",
        "제7조 제2항의 절차에 따릅니다.",
        "제7조제2항을 준용합니다.",
        "제7조 및 제8조는 적용하지 않습니다.",
        "제7조(환급)에 따라 처리합니다.",
        "제7조(환급) 제2항을 준용합니다.",
        "제7조, 제8조를 준용합니다.",
        "제2장의 규정을 따릅니다.",
        "부칙은 따로 정합니다.",
        "별표에 따라 환급합니다.",
        "①항과 같습니다.",
        "② 및 ③은 같습니다.",
        "3.호의 사항을 확인합니다.",
        "2026. 1. 1. 개정되었습니다.",
        "6. 26. 개정되었습니다.",
        "제7조 규정에 따라 환급합니다.",
        "제7조 각 호의 어느 하나에 해당합니다.",
        "제7조 단서에 따라 환급합니다.",
        "제7조 중 환급은 봄부터 시행합니다.",
        "제7조 내지 제9조를 준용합니다.",
        "별지에 따라 환급합니다.",
        "가.나 순으로 찾습니다.",
    ],
)
def test_a_reference_at_the_start_of_a_line_is_no_number(line: str) -> None:
    assert [clause.label for clause in korean(line)] == [""]


@pytest.mark.parametrize(
    "line",
    [
        "Section 4.2(b)(iii) applies to guests.",
        "Article 7 (3) of the deed applies.",
        "Article L. 221 of the code applies.",
        "Section 4 of this deed binds heirs.",
        "1.5 coins a day are due.",
        "Part of the fee is due.",
        "a.m. only.",
    ],
)
def test_an_english_sentence_may_begin_like_a_number(line: str) -> None:
    assert [clause.label for clause in english(line)] == [""]


def test_a_heading_and_its_paragraph_on_one_line_are_two_clauses() -> None:
    assert bodies(korean("제8조(환급) ① 회사는 돌려줍니다.")) == ["(환급)", "회사는 돌려줍니다."]


def test_a_bare_article_number_before_a_paragraph_is_a_heading() -> None:
    heading, paragraph = korean("제30조 ② 회사는 책임을 집니다.")
    assert (heading.is_heading, paragraph.path) == (True, ("제30조", "②"))


def test_an_article_without_title_is_one_clause_with_its_sentence() -> None:
    assert bodies(korean("제6조 회사는 약관을 게시합니다.")) == ["회사는 약관을 게시합니다."]


def test_articles_and_paragraphs_are_found_inside_a_single_line() -> None:
    line = (
        "제1장 총칙 제1조(목적) 이 약관은 조건을 정합니다. 제2조(통지) ① 회사는 알립니다. ② 회원은 읽습니다. "
        "제1조(목적)에 따른 통지도 같습니다."
    )
    assert paths(korean(line)) == [("제1장",), ("제1조",), ("제1조",), ("제2조",), ("제2조", "①"), ("제2조", "②")]


def test_a_circled_number_out_of_turn_is_part_of_its_sentence() -> None:
    assert bodies(korean("① 회원은 다음 ③ 항목을 고릅니다. ② 회사는 보냅니다.")) == [
        "회원은 다음 ③ 항목을 고릅니다.",
        "회사는 보냅니다.",
    ]


def test_lines_cut_by_the_width_of_a_page_are_one_clause() -> None:
    text = "① 회사는 회원이 맡긴 물건을 정해진\n날까지 안전하게\n보관하고 돌려줍니다.\n② 회원은 보관료를 냅니다."
    assert paths(korean(text)) == [("①",), ("②",)]


def test_a_number_alone_on_its_line_belongs_to_the_next() -> None:
    assert bodies(korean("②\n회원은 보관료를 냅니다.")) == ["회원은 보관료를 냅니다."]


def test_a_proviso_stays_with_the_sentence_it_limits() -> None:
    assert len(korean("① 회사는 책임을 지지 않습니다.\n다만, 회사의 과실이 있으면 책임을 집니다.")) == 1


def test_a_reference_that_a_page_cut_off_is_no_heading() -> None:
    assert len(korean("① 회원은 이 약관\n제8조 제2항의 절차를 지킵니다.")) == 1


def test_an_english_reference_that_a_page_cut_off_is_no_heading() -> None:
    assert len(english("The keeper acts as set out in\nSection 3.")) == 1


def test_paragraphs_without_number_have_the_path_of_what_they_stand_under() -> None:
    assert paths(korean("제3조(보관)\n회사는 보관합니다.\n회원은 찾아갑니다.")) == [("제3조",)] * 3


def test_items_without_number_are_clauses_of_their_own() -> None:
    assert len(korean("다음을 보관합니다.\n책\n음반\n사진")) == 4


def test_a_bullet_is_no_part_of_the_path() -> None:
    _, first, second = english("(b) You may keep:\n- one cat\n- two birds")
    assert (first.path, first.label, second.body) == (("(b)",), "-", "two birds")


def test_a_letter_that_goes_on_a_list_is_no_roman_number() -> None:
    assert paths(english("(h) one hat;\n(i) one coat;\n(j) one scarf.")) == [("(h)",), ("(i)",), ("(j)",)]


def test_a_list_that_a_colon_leads_in_stands_inside_its_item() -> None:
    assert paths(english("1. Bring your own:\n1. plates;\n2. cups.")) == [("1.",), ("1.", "1."), ("1.", "2.")]


def test_numbers_of_a_list_begin_again_under_each_paragraph() -> None:
    assert paths(korean("① 다음과 같습니다.\n1. 책\n② 다음과 같습니다.\n1. 음반")) == [
        ("①",),
        ("①", "1."),
        ("②",),
        ("②", "1."),
    ]


def test_a_table_of_contents_is_a_list_of_numbers_without_titles() -> None:
    assert not any(clause.is_heading for clause in english("1. Keys\n2. Fees\n3. Leaving"))


def test_numbered_titles_of_a_korean_policy_are_headings() -> None:
    text = "1. 수집하는 항목\n회사는 이름을 수집합니다.\n2. 보유하는 기간\n가. 이름은 한 해 동안 둡니다."
    assert [clause.heading for clause in korean(text)] == ["수집하는 항목"] * 2 + ["보유하는 기간"] * 2


def test_the_items_of_an_article_are_no_headings() -> None:
    text = "제4조(업무)\n1. 물건의 보관\n2. 물건의 배송\n회사는 그 밖의 일을 하지 않습니다."
    assert sum(clause.is_heading for clause in korean(text)) == 1


@pytest.mark.parametrize("text", ["# Fees\nFees are due.", "Fees\n====\nFees are due.", "**Fees**\nFees are due."])
def test_a_markdown_heading_is_a_heading(text: str) -> None:
    assert [clause.heading for clause in english(text)] == ["Fees", "Fees"]


def test_a_chapter_of_a_new_part_ends_the_supplement() -> None:
    assert paths(korean("부칙\n제1조(시행일)\n제2편 대여\n제1장 총칙")) == [
        ("부칙",),
        ("부칙", "제1조"),
        ("제2편",),
        ("제2편", "제1장"),
    ]


@pytest.mark.parametrize("language", Language)
def test_an_empty_text_has_no_clauses(language: Language) -> None:
    assert segment("", language) == ()


def test_a_text_of_white_space_is_one_clause_that_says_nothing() -> None:
    assert bodies(korean(" \r\n\t\n ")) == [""]


def test_white_space_goes_with_the_clause_before_it() -> None:
    text = "\r\n제1조(목적)\r\n본문입니다.\r\n\r\n제2조(정의)\r\n"
    assert [clause.source for clause in korean(text)] == [
        "\r\n제1조(목적)\r\n",
        "본문입니다.\r\n\r\n",
        "제2조(정의)\r\n",
    ]


def test_a_korean_line_in_brackets_is_a_heading() -> None:
    assert [clause.heading for clause in korean("<적립금 이용 기준>\n적립금은 한 해 뒤에 사라집니다.")] == [
        "적립금 이용 기준"
    ] * 2


def test_a_numbered_title_in_capitals_is_a_heading_whatever_follows() -> None:
    assert english("1. LIMITS OF LIABILITY\n2. GOVERNING LAW")[0].heading == "LIMITS OF LIABILITY"


def test_a_supplement_of_each_year_opens_anew() -> None:
    text = (
        "부칙 <제1호, 2025. 3. 1.>\n제1조(시행일)\n봄부터 시행합니다.\n부칙 <제2호, 2026. 3. 1.>\n가을부터 시행합니다."
    )
    assert paths(korean(text)) == [("부칙",), ("부칙", "제1조"), ("부칙", "제1조"), ("부칙",), ("부칙",)]


def test_a_supplement_is_named_by_its_number_and_day() -> None:
    assert korean("부칙 <제1호, 2026.3.1.>")[0].heading == "제1호, 2026.3.1."


def test_the_day_of_an_amendment_is_no_title() -> None:
    assert [clause.heading for clause in korean("제5조(환급) <개정 2026. 3. 1.>\n돌려줍니다.")] == ["환급"] * 2


@pytest.mark.parametrize("line", ["[제1조 목적]", "[제1조(목적)]", "제1조: 목적", "제1조. 목적", "제1조 〈목적〉"])
def test_a_title_is_read_from_any_bracket(line: str) -> None:
    assert korean(line)[0].heading == "목적"


def test_a_number_alone_on_its_line_takes_its_title_from_the_next() -> None:
    assert [(clause.path, clause.heading, clause.is_heading) for clause in korean("제1장\n총칙\n제1조\n목적")] == [
        (("제1장",), "", True),
        (("제1장",), "총칙", True),
        (("제1조",), "총칙", True),
        (("제1조",), "목적", True),
    ]


def test_parts_printed_on_one_line_are_cut_apart() -> None:
    assert paths(korean("제1장 총칙 제1절 목적 제1조(목적) 이 약관은 조건을 정합니다.")) == [
        ("제1장",),
        ("제1장", "제1절"),
        ("제1조",),
        ("제1조",),
    ]


def test_a_second_document_on_the_page_does_not_stand_in_the_supplement_of_the_first() -> None:
    text = "부칙\n봄부터 시행합니다.\n개인정보 처리방침\n제1조(목적)\n제2조(항목)"
    assert paths(korean(text)) == [("부칙",), ("부칙",), (), ("제1조",), ("제2조",)]


def test_a_list_that_is_renumbered_in_the_middle_stays_one_list() -> None:
    assert paths(korean("① 다음과 같습니다.\n1. 책\n2. 음반\n1. 사과\n2. 배")) == [
        ("①",),
        ("①", "1."),
        ("①", "2."),
        ("①", "1."),
        ("①", "2."),
    ]


def test_items_go_on_behind_the_fourteenth_syllable() -> None:
    syllables = "가나다라마바사아자차카타파하거너"
    text = "\n".join(f"{syllable}. 책을 빌립니다." for syllable in syllables)
    assert paths(korean(text)) == [(f"{syllable}.",) for syllable in syllables]


@pytest.mark.parametrize(
    "reference",
    [
        "제7조의 규정에 의하여",
        "제7조 및 제8조에 따라",
        "제3조제2항의 절차로",
        "제7조(환급)에서 정한 대로",
        "제7조 제1호로",
    ],
)
def test_a_line_that_begins_with_a_reference_goes_on_with_its_sentence(reference: str) -> None:
    assert len(korean(f"① 회원은 이 약관\n{reference} 돌려받습니다.")) == 1


def test_a_proviso_behind_an_empty_line_stays_with_its_sentence() -> None:
    assert len(korean("① 회원은 보관료를 냅니다.\n\n다만, 첫 달은 내지 않습니다.")) == 1


def test_numbers_inside_a_sentence_are_no_clauses() -> None:
    assert len(english("A guest may (i) stay, (ii) leave, or (iii) come back.")) == 1


def test_a_section_with_its_text_on_one_line_is_no_heading() -> None:
    assert not english("Section 4.2 Fees. The guest pays.")[0].is_heading


def test_a_paragraph_in_capitals_that_a_page_cut_has_no_heading() -> None:
    text = "THE KEEPER IS NOT LIABLE FOR ANY LOSS OF PROFIT\nTHAT A GUEST MAY SUFFER IN THE HOUSE."
    assert [clause.is_heading for clause in english(text)] == [False]


@pytest.mark.parametrize(
    "line",
    [
        "keeper@inn.example",
        "Fax: 0100 555 0199",
        "Springfield, ST 12345",
        "See www.inn.example",
        "Late guests pay more</li>",
        "12",
        "Fees are due. Pay at the desk",
    ],
)
def test_contact_data_and_scraps_are_no_headings(line: str) -> None:
    assert not english(f"{line}\nThe keeper answers on any day.")[0].is_heading


def test_two_languages_on_one_page_are_both_cut() -> None:
    assert paths(korean("제1조 (목적)\n조건을 정합니다.\nArticle 1 (Purpose)\nThese are terms.")) == [
        ("제1조",),
        ("제1조",),
        ("Article 1",),
        ("Article 1",),
    ]


def test_lists_that_lead_in_lists_without_end_nest_no_further() -> None:
    deepest = max(len(clause.path) for clause in english("1. Bring:\n" * 1000))
    assert deepest == 12


HOSTILE = {
    "open brackets": "(",
    "closed pairs": "()",
    "nested pairs": "((a)(b)",
    "decimals": "1.1.1.",
    "circled numbers": "① ",
    "circled numbers without a space": "①",
    "articles": "가. 제1조 ",
    "articles with open brackets": "가. 제1조((나)",
    "articles with all brackets": "가. 제1조【[<〈〔(",
    "references": "가. 제1조에 ",
    "chapters": "제1장 ",
    "deleted ranges": "제5조 내지 제7조 ",
    "amendments": "제1조(가) <개정",
    "white space": " ",
    "no-break spaces": "\xa0",
    "empty lines": "\n",
    "carriage returns": "\r",
    "Markdown": "> # **",
    "asterisks": "*",
    "full stops": ".",
    "quotes": '."',
    "only headings": "제1조(가)\n",
    "only Markdown headings": "# a\n",
    "only capitals": "FEES\n",
    "lists that lead in lists": "1. a:\n(a) b:\n가. d:\n",
    "control characters": "\x00\x1f\x85",
    "lone surrogates": "\ud800",
    "right-to-left overrides": "\u202e가",
    "roman numbers": "ivxl",
}


# Each takes a fraction of a second; a pattern that tried every way, or a path that grew with every line, wouldn't end.
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("scrap", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_is_cut_before_anybody_loses_patience(scrap: str, language: Language) -> None:
    text = scrap * (30_000 // len(scrap)) + "x"
    assert "".join(clause.source for clause in segment(text, language)) == text


def test_a_line_of_ten_million_signs_is_one_clause() -> None:
    assert len(english("word " * 2_000_000)) == 1
