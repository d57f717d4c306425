"""What a notice says about a coming change: of which document, from when, how, and what users can do."""

from datetime import date
from time import process_time

import pytest

from tos_monitor.announce import announcement
from tos_monitor.announce.cells import flattened
from tos_monitor.flag import verdict
from tos_monitor.model import Announcement, Declaration, Direction, Language, Notice, Status, Table, digest
from tos_monitor.normal import language_of

POSTED = date(2031, 6, 20)
OLD = "제8조(책임) 회사는 회원의 손해를 배상할 책임을 집니다."
NEW = "제8조(책임) 회사는 회원의 손해를 배상할 책임을 지지 않습니다."


def read(title: str, text: str, tables: tuple[Table, ...] = ()) -> Announcement:
    language = language_of(f"{title}\n{text}")
    return announcement(Notice(title=title, text=text, posted=POSTED, language=language, tables=tables))


def day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


STARTS = (
    ("이용약관 개정 안내", "적용 시점: 오는 7월 25일 0시부터", "2031-07-25"),
    ("이용약관 개정 안내", "시행일은 다가오는 7월 25일입니다.", "2031-07-25"),
    ("Privacy Policy", "On 1 August 2031, a revised version of our Privacy Policy comes into force.", "2031-08-01"),
    (
        "Terms of Service: new date",
        "The effective date of the new Terms of Service has been moved from 1 July to 15 July 2031.",
        "2031-07-15",
    ),
    ("이용약관 시행일 조정 안내", "시행일이 7월 20일에서 7월 10일로 앞당겨집니다.", "2031-07-10"),
    ("개정 약관 시행 안내", "2031년 6월 20일부터 개정 약관이 시행되었습니다.", "2031-06-20"),
    ("이용약관 변경 안내", "변경 약관은 2031년 7월 25일 0시를 기하여 적용됩니다.", "2031-07-25"),
    ("이용약관 변경 안내", "변경 약관의 효력은 2031. 7. 25.에 발생합니다.", "2031-07-25"),
    ("이용약관 변경 안내", "적용 : 2031년 7월 25일 이후 체결되는 계약부터", "2031-07-25"),
    ("이용약관 변경 안내", "부칙 이 약관은 2031년 7월 25일부터 시행한다.", "2031-07-25"),
    ("이용약관 변경 안내", "개정 약관은 7/25(금)부터 적용될 예정입니다.", "2031-07-25"),
    ("이용약관 변경 안내", "약관 개정일: 2031.7.25 이전 약관 개정일: 2030.1.1", "2031-07-25"),
    ("이용약관 변경 안내", "1. 공고 기간: 2031. 6. 20. ~ 2031. 7. 19. 2. 시행 시기: 2031. 7. 20.부터", "2031-07-20"),
    ("이용약관 변경 안내", "본 약관은 공지한 날로부터 30일이 지난 후 효력이 발생합니다.", "2031-07-20"),
    ("Changes to our Terms of Use", "As of 01.08.2031 our new Terms of Use apply.", "2031-08-01"),
    ("Changes to our Terms of Use", "We'll start applying the new Terms of Use on August 1, 2031.", "2031-08-01"),
    (
        "Changes to our Terms of Use",
        "If you joined before 1 July 2031, the updated Terms of Use apply to you from 1 August 2031.",
        "2031-08-01",
    ),
    ("We've updated our Terms of Use", "Our Terms of Use were updated on 19 June 2031.", "2031-06-19"),
    ("Changes to our Terms of Use (effective August 1, 2031)", "Read on.", "2031-08-01"),
    ("이용약관 개정 안내 (시행일: 2031년 7월 25일)", "읽어 주세요.", "2031-07-25"),
    ("2031년 8월 1일자 이용약관 변경 안내", "읽어 주세요.", "2031-08-01"),
    ("이용약관 개정 안내", "시행일자 : 2031. 7. 27.", "2031-07-27"),
    ("이용약관 개정 안내", "개정안 시행일 : 7월 7 일", "2031-07-07"),
    ("이용약관 개정 안내", "변경 예정일은 2031년 8월 1일입니다.", "2031-08-01"),
    ("이용약관 개정 안내", "공고일자: 2031.06.18 시행일자: 2031.07.25", "2031-07-25"),
    ("이용약관 개정 안내", "위 약관은 2031년 7월 20일자로 효력이 발생합니다.", "2031-07-20"),
    ("이용약관 개정 안내", "변경된 약관은 7월 25일자로 적용됩니다.", "2031-07-25"),
    ("이용약관 개정 안내 (7/1)", "용어를 정비했습니다.", "2031-07-01"),
    ("이용약관 개정 안내(2031. 7. 16. 시행)", "용어를 정비했습니다.", "2031-07-16"),
    ("이용약관 개정 안내 [개정일 : 2031-07-16]", "용어를 정비했습니다.", "2031-07-16"),
    ("이용약관 개정 안내", "금일 기준 30일 후인 7월 20일부터 적용됩니다.", "2031-07-20"),
    ("이용약관 개정 안내", "본 공지일로부터 7일 후부터 시행됩니다.", "2031-06-27"),
    ("이용약관 개정 안내", "게시일로부터 30일이 경과한 날부터 효력이 발생합니다.", "2031-07-20"),
    ("이용약관 개정 안내", "다음 달 1일부터 시행합니다.", "2031-07-01"),
    ("이용약관 개정 안내", "내년 1월 1일부터 시행합니다.", "2032-01-01"),
    (
        "이용약관 개정 안내",
        "2031년 12월 31일까지는 현행 약관이, 2032년 1월 1일부터는 개정 약관이 적용됩니다.",
        "2032-01-01",
    ),
    (
        "이용약관 개정 안내",
        "종전 약관(2030. 3. 1. 시행)은 홈페이지에서 보실 수 있습니다. 개정 약관 시행일: 2031. 8. 1.",
        "2031-08-01",
    ),
    ("이용약관 개정 안내", "2030년 3월 1일부터 시행된 이용약관이 2031년 8월 1일부터 개정됩니다.", "2031-08-01"),
    (
        "이용약관 개정 안내",
        "개정 약관은 2031년 8월 1일부터 시행되며, 동의하지 않으시면 7월 31일까지 거부 의사를 밝혀 주세요.",
        "2031-08-01",
    ),
    (
        "이용약관 개정 안내",
        "행사 기간은 7월 1일부터 7월 10일까지입니다. 개정 약관은 7월 30일부터 적용됩니다. 상담 시간 09:00~18:00",
        "2031-07-30",
    ),
    ("이용약관 개정 안내", "[개정 시기] 2031년 7월 15일 00시부터", "2031-07-15"),
    ("이용약관 개정 안내", "2. 변경 시기\n2031년 7월 15일", "2031-07-15"),
    ("이용약관 개정 안내", "시행일\n2031년 7월 15일", "2031-07-15"),
    ("이용약관 개정 안내", "개정된 약관은 공지 즉시 시행됩니다.", "2031-06-20"),
    ("이용약관 개정 안내", "청약 철회 및 취소·환불 규정을 바꿉니다. 시행일: 2031. 7. 25.", "2031-07-25"),
    (
        "이용약관 개정 안내",
        "동의 철회 방법을 추가합니다. 2031. 7. 25.부터 시행합니다. 배송이 연기될 수 있습니다.",
        "2031-07-25",
    ),
    ("Changes to our Terms of Service", "These changes take effect on 26 December 2031.", "2031-12-26"),
    (
        "Changes to our Terms of Service",
        "Effective date: December 26, 2031. Last updated: June 20, 2031.",
        "2031-12-26",
    ),
    (
        "Changes to our Terms of Service",
        "From 1 August 2031 the new terms will apply. You can cancel by 31 July 2031.",
        "2031-08-01",
    ),
    ("Changes to our Terms of Service", "The new terms will apply 30 days after this notice.", "2031-07-20"),
    ("Changes to our Terms of Service", "Starting July 15, our updated Terms of Service will apply.", "2031-07-15"),
    (
        "Changes to our Terms of Service",
        "The previous version, effective 1 May 2029, is archived. The new version is effective 1 August 2031.",
        "2031-08-01",
    ),
    ("이용약관 개정 안내", "개정 약관은 2031.07.20(일)부터 적용되오니 참고 바랍니다.", "2031-07-20"),
    ("이용약관 개정 안내", "개정 약관 시행 일자는 다음과 같습니다. 2031년 7월 20일", "2031-07-20"),
    ("이용약관 개정 안내", "변경 전후 내용은 아래와 같습니다. 적용 일시: 2031년 7월 20일 (일) 00:00", "2031-07-20"),
    ("이용약관 개정 안내", "2031년 7월 20일(일) 이후 가입하시는 회원부터 개정 약관이 적용됩니다.", "2031-07-20"),
    (
        "이용약관 개정 안내",
        "새로운 약관은 오는 7월 20일부터 시행될 예정입니다. 감사합니다. 2031년 6월 19일 상점 드림",
        "2031-07-20",
    ),
    ("이용약관 개정 안내", "시행을 연기하지 않고 예정대로 7월 20일부터 시행합니다.", "2031-07-20"),
    ("이용약관 개정 안내", "이용약관은 6월 9일에 변경되었습니다.", "2031-06-09"),
    ("Our Terms of Use", "Our Terms of Use were updated on June 9.", "2031-06-09"),
    (
        "Changes to our Terms of Use",
        "You can close your account before 1 August 2031, which is when the new Terms of Use take effect.",
        "2031-08-01",
    ),
    ("이용약관 개정 안내", "연기되었던 약관 개정을 7월 20일부터 시행합니다.", "2031-07-20"),
    ("이용약관 개정 재안내", "7월 20일부터 개정된 이용약관이 시행됨을 다시 알립니다.", "2031-07-20"),
    ("이용약관 개정 안내", "6월 3일자 공지에 이어 알립니다. 약관은 7월 20일부터 바뀝니다.", "2031-07-20"),
    ("이용약관 개정 안내", "시행은 7/20(일)입니다.", "2031-07-20"),
    ("약관 개정", "□ 대상과 날짜\n- 이용약관 : 2031. 7. 20.\n- 게시물 운영정책 : 2031. 8. 1.", "2031-07-20"),
    ("이용약관 개정 안내", "2031년 7월 20일부터 시행한다. 종전의 약관(2029. 3. 1. 시행)은 폐지한다.", "2031-07-20"),
    ("이용약관 개정 안내", "2029년 3월 1일부터 시행해 온 약관을 2031년 7월 20일부터 개정합니다.", "2031-07-20"),
    ("이용약관 개정 안내", "개정 약관은 공지 후 30일이 지난 날부터 효력이 생깁니다.", "2031-07-20"),
    ("이용약관 개정 안내", "공지일(6월 20일)로부터 30일 후 적용됩니다.", "2031-07-20"),
    ("이용약관 시행일 정정", "시행일: (정정 전) 2031년 7월 10일 (정정 후) 2031년 7월 20일", "2031-07-20"),
    ("이용약관 개정 안내", "적용일에 잘못이 있었습니다. 올바른 시행일은 2031년 7월 20일입니다.", "2031-07-20"),
    ("Terms of Use", "The date of the new Terms of Use was corrected from 10 July 2031 to 20 July 2031.", "2031-07-20"),
    ("Terms of Use", "The correct effective date of the new Terms of Use is 20 July 2031.", "2031-07-20"),
    ("Terms of Use", "The new Terms of Use kick in on July 20th.", "2031-07-20"),
    ("Terms of Use", "The new Terms of Use become binding on 2031-07-20.", "2031-07-20"),
    ("Terms of Use", "The new Terms of Use apply to accounts opened on or after 20 July 2031.", "2031-07-20"),
    ("Terms of Use", "Our Terms of Use change. They start thirty days after we post this notice.", "2031-07-20"),
    ("Terms of Use", "In 30 days the new Terms of Use will apply.", "2031-07-20"),
    ("Terms of Use", "The Terms of Use will be updated 30 days after the date of this notice.", "2031-07-20"),
)


@pytest.mark.parametrize(("title", "text", "on"), STARTS)
def test_the_day_from_which_a_change_applies_is_told_by_its_phrase(title: str, text: str, on: str) -> None:
    told = read(title, text)
    assert (told.effective_on, told.status) == (day(on), Status.ANNOUNCED)


STANDINGS = (
    (
        "Update to our Terms of Service delayed",
        "We said the new terms would apply from 1 July 2031. They will now take effect on 15 July 2031.",
        "2031-07-15",
        "postponed",
    ),
    (
        "Delay to our Privacy Policy changes",
        "Our revised Privacy Policy will not take effect on 1 July. We will announce a new date.",
        None,
        "postponed",
    ),
    (
        "이용약관 개정 시행 유예 안내",
        "7월 1일 시행 예정이던 이용약관 개정을 한 달간 유예하여 8월 1일부터 시행합니다.",
        "2031-08-01",
        "postponed",
    ),
    (
        "이용약관 개정 안내",
        "약관 개정은 고객 안내 기간을 더 두기 위해 미루어져 8월 1일에 시행됩니다.",
        "2031-08-01",
        "postponed",
    ),
    (
        "이용약관 개정 일정 안내",
        "시행 일정이 확정되는 대로 다시 안내드리겠습니다. 당초 예정된 7월 1일에는 시행되지 않습니다.",
        None,
        "postponed",
    ),
    ("이용약관 개정안 철회", "논란이 된 조항을 삭제하고 기존 약관을 유지하기로 했습니다.", None, "withdrawn"),
    ("이용약관 변경 계획 백지화", "이용약관 변경 계획을 백지화합니다.", None, "withdrawn"),
    (
        "We are scrapping the planned change",
        "The planned change to our Terms of Use will not go ahead.",
        None,
        "withdrawn",
    ),
    ("이용약관 시행일 연기 안내", "7월 1일로 예정된 약관 시행을 7월 15일로 연기합니다.", "2031-07-15", "postponed"),
    ("이용약관 시행 연기", "기존 시행일: 7월 1일 / 변경 시행일: 7월 15일", "2031-07-15", "postponed"),
    ("이용약관 시행 연기", "시행일을 7월 1일에서 7월 15일로 변경합니다.", "2031-07-15", "postponed"),
    (
        "이용약관 개정 안내",
        "※ 7월 1일 시행 예정이던 개정은 유보되었습니다. 추후 다시 안내드리겠습니다.",
        None,
        "postponed",
    ),
    (
        "이용약관 개정 안내",
        "[추가 안내] 적용을 잠정 연기합니다. 1. 시행일: 2031년 7월 1일 2. 변경 내용: 용어 정비",
        None,
        "postponed",
    ),
    ("이용약관 개정 안내", "적용시기 : 잠정 연기", None, "postponed"),
    ("약관 개정 보류 안내", "고객 의견을 반영하여 개정을 보류하고 재검토하기로 하였습니다.", None, "postponed"),
    (
        "이용약관 시행 재연기",
        "7월 10일로 연기하였던 이용약관의 시행을 8월 2일로 다시 연기합니다.",
        "2031-08-02",
        "postponed",
    ),
    ("이용약관 시행 재연기", "7월 10일로 늦췄던 약관 시행을 8월 2일로 한 번 더 미룹니다.", "2031-08-02", "postponed"),
    ("약관 개정 예고", "이용약관을 개정할 예정입니다. 시행일은 확정되는 대로 알려 드립니다.", None, "announced"),
    (
        "Privacy Policy update",
        "We will now apply the revised Privacy Policy from 3 September 2031 instead of 1 August.",
        "2031-09-03",
        "postponed",
    ),
    ("약관 개정 예고를 거두어들입니다", "지금 약관을 그대로 씁니다.", None, "withdrawn"),
    (
        "Our revised Terms of Use will start later",
        "We said that they would apply from 10 July 2031. They will now take effect on 1 August 2031.",
        "2031-08-01",
        "postponed",
    ),
    ("이용약관 개정 취소 안내", "6월 10일 공지한 약관 개정은 취소되었습니다.", None, "withdrawn"),
    ("알려드립니다", "지난 6월 10일 안내한 이용약관 개정은 없던 일로 하겠습니다.", None, "withdrawn"),
    ("알려드립니다", "예고했던 이용약관 개정을 시행하지 않기로 했습니다.", None, "withdrawn"),
    (
        "Terms update delayed",
        "The change to our Terms of Service planned for 1 July has been postponed to 15 July 2031.",
        "2031-07-15",
        "postponed",
    ),
    ("약관 개정", "약관 개정 시행을 잠시 멈추고 내용을 살펴보고 있습니다.", None, "postponed"),
    (
        "Our Terms of Service",
        "The update will not take effect on 1 July as planned. We'll give you a new date later.",
        None,
        "postponed",
    ),
    (
        "Our Terms of Service",
        "After your feedback we won't be changing our Terms of Service after all.",
        None,
        "withdrawn",
    ),
    (
        "Our Terms of Service",
        "We have decided not to go ahead with the changes to our Terms of Service announced on 1 June.",
        None,
        "withdrawn",
    ),
)


@pytest.mark.parametrize(("title", "text", "on", "status"), STANDINGS)
def test_a_change_that_is_put_off_or_taken_back_applies_from_a_new_day_or_from_none(
    title: str, text: str, on: str | None, status: str
) -> None:
    told = read(title, text)
    assert (told.effective_on, told.status) == (day(on), Status(status))


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("공고일자: 2031.06.18 시행일자: 2031.07.25", "2031-06-18"),
        ("게시일 : 2031년 6월 19일\n시행일 : 2031년 7월 25일", "2031-06-19"),
        ("7월 20일부터 시행될 예정입니다. 감사합니다. 2031년 6월 19일 상점 드림", "2031-06-19"),
        ("시행일\n2031년 7월 15일", "2031-06-20"),
        ("개정 약관 게시: 2031. 8. 10.\n시행: 2031. 9. 20.", "2031-06-20"),
        ("6월 10일 공지한 약관 개정은 취소되었습니다.", "2031-06-20"),
        ("Posted: 18 June 2031\nThe new terms apply from 1 August 2031.", "2031-06-18"),
    ],
)
def test_a_notice_is_of_the_day_that_it_names_as_its_own_or_else_of_that_on_which_it_was_posted(
    text: str, on: str
) -> None:
    assert read("이용약관 개정 안내", text).announced_on == day(on)


STACKED = (
    f"■ 변경 전\n{OLD}\n■ 변경 후\n{NEW}\n■ 시행일: 2031년 7월 27일",
    f"■ 변경 전 {OLD} ■ 변경 후 {NEW} ■ 시행일: 2031년 7월 27일",
    f"[변경 전] {OLD} [변경 후] {NEW} 변경된 약관은 2031년 7월 27일부터 적용됩니다. 감사합니다.",
    f"변경 전: {OLD}\n변경 후: {NEW}\n시행일: 2031. 7. 27.",
    f"변경 후: {NEW}\n변경 전: {OLD}\n시행일: 2031. 7. 27.",
    f"현행: {OLD} / 개정: {NEW} 시행일은 2031. 7. 27.입니다.",
    f"{OLD[:7]} 변경전 {OLD[8:]} {NEW[:7]} 변경후 {NEW[8:]} 시행일: 2031년 7월 27일",
    f"제8조(책임)\n[변경 전]\n{OLD[8:]}\n[변경 후]\n{NEW[8:]}\n시행일: 2031년 7월 27일",
    f"변경 전\n변경 후\n{OLD}\n{NEW}\n시행일: 2031년 7월 27일",
    f"개정 전 (현행) 개정 후 {OLD} {NEW} 시행일: 2031년 7월 27일",
    f"변경 전 | 변경 후\n{OLD} | {NEW}\n시행일: 2031년 7월 27일",
    f"변경 전\t변경 후\n{OLD}\t{NEW}\n시행일: 2031년 7월 27일",
    f"변경 전 | 변경 후 {OLD} | {NEW} 시행일: 2031년 7월 27일",
    f"| 조항 | 현행 | 개정안 |\n|---|---|---|\n| 제8조 | {OLD[8:]} | {NEW[8:]} |\n시행일: 2031년 7월 27일",
    f"조항\n현행\n개정안\n제8조\n{OLD[8:]}\n{NEW[8:]}\n시행일: 2031년 7월 27일",
    f"{OLD} → {NEW}\n시행일: 2031년 7월 27일",
    f"개정 전(현행)\n{OLD}\n개정 후(2031. 7. 27. 시행)\n{NEW}\n",
    f"현 행\n{OLD}\n개 정 안\n{NEW}\n시행일: 2031년 7월 27일",
    f"AS-IS\n{OLD}\nTO-BE\n{NEW}\n시행일: 2031년 7월 27일",
    f"구 조문\n{OLD}\n신 조문\n{NEW}\n시행일: 2031년 7월 27일",
    f"〔변경 전〕\n{OLD}\n〔변경 후〕\n{NEW}\n시행일: 2031년 7월 27일",
    f"변경 전 {OLD}\n변경 후 {NEW}\n시행일: 2031년 7월 27일",
    f"지금: {OLD}\n앞으로: {NEW}\n시행일: 2031년 7월 27일",
    f"이전 문구\n{OLD}\n새 문구\n{NEW}\n시행일: 2031년 7월 27일",
    f"▶ 지금\n{OLD}\n▶ 바뀐 뒤\n{NEW}\n시행일: 2031년 7월 27일",
)


@pytest.mark.parametrize("text", STACKED)
def test_what_stands_side_by_side_in_a_text_is_a_pair(text: str) -> None:
    told = read("이용약관 개정 안내", text)
    assert (told.pairs, verdict(told.findings).direction) == (1, Direction.ADVERSE)
    assert told.effective_on == date(2031, 7, 27)
    assert all(finding.announced for finding in told.findings)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"변경 전\n변경 후\n{OLD}\n{NEW}\n제9조 같다.\n제9조 같다.\n", 1),
        ("현행\n개정안\n(신설)\n제12조 회원이 부담한다.\n제13조 회사는 배상한다.\n(삭제)\n", 2),
        ("[변경 전] (생략) [변경 후] (현행과 같음)", 0),
        (f"{OLD} → {OLD[:-1]}, {'이 조항은 길게 이어지며 ' * 40}끝납니다.", 0),
        (f"We pay for loss → We pay for loss {'and we write on and on ' * 40}.", 0),
        ("마이페이지 → 설정에서 동의를 철회할 수 있습니다.", 0),
        ("시행일: 7월 1일 → 7월 15일", 0),
        ("개인정보 보호책임자가 바뀝니다 (김하나 → 이두리).", 0),
        (f"변경 전 | 변경 후\n{OLD} | {NEW}\n제9조 3일 안에 답합니다. | 제9조 9일 안에 답합니다.\n", 2),
        (f"변경 전 | 변경 후 {OLD} | {NEW} 제9조 3일 안에 답합니다. | 제9조 9일 안에 답합니다.", 2),
        (f"변경 전 | 변경 후 {OLD} | {NEW} 제9조 3일 안에. | 제9조 9일 안에. 제10조 우편으로. | 제10조 전화로.", 3),
        ("조항 | 현행 | 개정안 제8조 | 배상합니다. | 배상하지 않습니다. 제9조 | 3일입니다. | 9일입니다.", 2),
        ("Before | After\nSection 8 We pay. | Section 8 We may pay.\nSection 9 Write. | Section 9 Call.\n", 2),
        ("Before | After Section 8 We pay. | Section 8 We may pay. Section 9 Write to us. | Section 9 Call us.", 2),
        ("현행\n개정안\n회사는 손해를 배상한다.\n어떠한 사유로도 책임을 부담하지 아니한다.\n", 1),
        ("이전: 14일 안에 신청합니다. 이후: 3일 안에 신청합니다.", 1),
        ("변경 전후의 내용은 붙임을 참고해 주세요.", 0),
        ("변경 전 약관에 동의한 회원에게도 변경 후 약관이 적용됩니다.", 0),
        ("Currently: We pay.\nGoing forward: We do not pay.\n", 1),
        ("Previously:\nWe pay.\n\nNow:\nWe do not pay.\n", 1),
        ("Today: We pay.\nFrom then on: We do not pay.\n", 1),
        ("- 보존 기간: 30일 → 7일\n- 이용 기간: 1년 → 2년", 2),
        ("Before:\nWe pay.\nAfter:\nWe do not pay.\nThese changes take effect on 3 May 2032.", 1),
        ("Current wording: We pay. New wording: We do not pay. The new policy applies from 10 May 2032.", 1),
    ],
)
def test_only_what_differs_is_a_pair(text: str, pairs: int) -> None:
    assert read("이용약관 개정 안내", text).pairs == pairs


def test_sides_that_came_one_after_the_other_are_cut_where_they_are_most_alike() -> None:
    old, new = (
        "첫째 줄 가나다\n둘째 줄 라마바\n셋째 줄 사아자",
        "첫째 줄 가나다\n둘째 줄 라마차\n셋째 줄 사아자\n덧붙인 말",
    )
    (found,) = flattened(f"현행\n개정안\n{old}\n{new}")
    assert found.table[1:] == ((old, new),)


def test_a_table_that_lost_all_its_rows_is_none() -> None:
    assert not list(flattened("현행\n개정안\n"))


def test_what_only_looks_like_the_head_of_another_column_is_the_first_cell() -> None:
    (found,) = flattened("Before | After\nSection 8 We pay. | Section 8 We may pay.\n")
    assert found.table == (("Before", "After"), ("Section 8 We pay.", "Section 8 We may pay."))


def test_three_thousand_lines_that_came_one_after_the_other_are_cut_in_a_moment() -> None:
    lines = "\n".join(f"{digest(str(at))[:60]}" for at in range(3_000))  # no two alike
    start = process_time()
    list(flattened(f"현행\n개정안\n{lines}"))
    assert process_time() - start < 5  # 0.2 s; with each cut tried by itself 800 lines took that long


def test_a_table_is_read_as_a_table_and_not_once_more_as_text() -> None:
    table = (("현행", "개정안"), (OLD, NEW), ("제9조 같다.", "제9조 같다."))
    text = "\n".join(cell for row in table for cell in row)
    assert read("이용약관 개정 안내", text, (table,)).pairs == 1


PROSE = (
    ("회사의 귀책 없이 발생한 제3자의 서버 침입에 대해서는 회사가 면책된다는 점을 명시하였습니다.", "adverse"),
    ("- 제15조 : 회원 비밀번호 도용으로 인한 손해에 대한 회사의 면책 규정 추가", "adverse"),
    (
        "해킹 등으로 개인정보가 유출되어 회원에게 손해가 발생하더라도 회사가 책임지지 않는다는 내용이 신설됩니다.",
        "adverse",
    ),
    ("회원 탈퇴는 고객센터를 통해서만 가능하도록 변경됩니다.", "adverse"),
    ("분쟁이 생기면 회사의 본점 소재지를 관할하는 법원에서만 소송할 수 있도록 바뀝니다.", "adverse"),
    ("약관 변경 시 공지 기간을 30일 전에서 7일 전으로 단축합니다.", "adverse"),
    ("회사가 사전 통지 없이 서비스를 변경하거나 중단할 수 있는 근거를 마련하였습니다.", "adverse"),
    ("회사의 배상 책임을 고의 또는 중과실이 있는 경우로 한정합니다.", "adverse"),
    ("7일 이내에 거부하지 않으면 변경에 동의한 것으로 간주하는 조항이 추가됩니다.", "adverse"),
    ("'회원은 계정 도용으로 발생한 모든 손해를 부담한다'를 신설합니다.", "adverse"),
    ("회사가 입증 책임을 부담하던 조항을 삭제하고, 회원이 회사의 과실을 증명하도록 합니다.", "adverse"),
    ("탈퇴 시 남은 적립금은 소멸되며 복구되지 않는다는 내용을 추가하였습니다.", "adverse"),
    ("회사는 개인정보 유출로 인한 손해를 배상할 책임을 진다는 조항을 신설하였습니다.", "favourable"),
    ("제3자의 불법 접속으로 인한 손해에 대해 회사가 책임을 지지 않는다는 면책 조항을 삭제하였습니다.", "favourable"),
    ("해킹 피해에 대한 회사의 면책 조항을 삭제합니다.", "favourable"),
    ("약관 변경 공지 기간을 7일에서 30일로 늘립니다.", "favourable"),
    ("회원이 언제든지 앱에서 바로 탈퇴할 수 있도록 하였습니다.", "favourable"),
    ("불리한 변경은 30일 전에 개별 통지한다는 내용을 추가합니다.", "favourable"),
    ("We may now change the terms at any time without notice.", "adverse"),
    ("The notice period for changes is being shortened from 30 days to 7 days.", "adverse"),
    ("A new section requires users to indemnify us for claims by third parties.", "adverse"),
    ("We have removed the clause which excluded our liability for hacking.", "favourable"),
    ("We will now give you 30 days' notice of changes by email.", "favourable"),
    ("이용자의 편의를 위해 용어를 쉽게 다듬었습니다.", "none"),
    ("회사명이 변경되어 상호 표기를 수정하였습니다.", "none"),
    ("결제 수단에 간편결제를 추가합니다.", "none"),
    ("We have reorganised the sections to make them easier to read.", "none"),
    ("제3자의 불법적인 접속으로 손해가 발생한 경우 회사는 책임을 지지 않는다는 조항을 신설합니다.", "adverse"),
    (
        "제38조 제7항에 서버에 대한 제3자의 불법 접속으로 생긴 손해를 회사가 배상하지 않는다는 내용을 추가합니다.",
        "adverse",
    ),
    ("이번 개정에서는 해킹으로 인한 손해를 회원이 부담하도록 변경합니다.", "adverse"),
    ("'회사는 해킹으로 인한 손해에 대하여 책임을 지지 않습니다' 조항을 추가합니다.", "adverse"),
    ("서버에 대한 불법 접속으로 인한 손해를 회사가 배상하지 않는다는 조항을 삭제합니다.", "favourable"),
    ("약관 변경 공지 기간을 30일에서 7일로 줄입니다.", "adverse"),
    ("앞으로 탈퇴는 고객센터 전화로만 신청할 수 있습니다.", "adverse"),
    ("회사가 필요하다고 판단하면 회원 자격을 사전 통지 없이 정지할 수 있는 조항을 신설", "adverse"),
    ("제3자의 해킹으로 인한 손해에 대한 회사 면책 조항 신설", "adverse"),
    ("회사는 개인정보 유출로 회원에게 생긴 손해를 배상한다는 내용을 명시합니다.", "favourable"),
    ("회사가 고의 또는 과실이 없음을 증명하지 못하면 책임을 진다는 내용을 추가하였습니다.", "favourable"),
    ("자세한 내용은 아래를 확인해 주세요.", "none"),
    ("We will let you know as soon as the date of the change is fixed.", "none"),
    ('제12조 제3항을 새로 둡니다.\n"회사는 해킹으로 인한 손해에 대하여 책임을 지지 않습니다."', "adverse"),
    ('다음 문장을 삭제합니다.\n"회사는 해킹으로 인한 손해에 대하여 책임을 지지 않습니다."', "favourable"),
    ('We are adding this sentence.\n"You will be responsible for all losses from unauthorized access."', "adverse"),
    ("We are adding a clause that says we are not liable for losses caused by unauthorized access.", "adverse"),
    ("We are removing the clause under which we were not liable for hacking losses.", "favourable"),
    ("We will no longer be liable for loss caused by third parties.", "adverse"),
    ("You will now be responsible for all activity on your account.", "adverse"),
    ("Section 8 now says that disputes are resolved by binding arbitration.", "adverse"),
    ("제22조에 쓰지 않은 적립금의 소멸 조항을 추가합니다.", "adverse"),
)


@pytest.mark.parametrize(("text", "direction"), PROSE)
def test_prose_that_tells_of_a_clause_counts_but_is_no_pair(text: str, direction: str) -> None:
    told = read("", text)
    assert (verdict(told.findings).direction, told.pairs) == (Direction(direction), 0)


@pytest.mark.parametrize(
    ("filler", "told"),
    [
        ("여러 사정을 두루 살펴 ", "해킹 피해에 대한 회사의 면책 조항을 삭제합니다."),
        ("after a long and careful review ", "we have removed the clause which excluded our liability for hacking."),
    ],
)
def test_what_runs_on_over_half_a_page_is_not_taken_for_a_sentence_on_a_clause(filler: str, told: str) -> None:
    directions = [verdict(read("", filler * times + told).findings).direction for times in (1, 50)]
    assert directions == [Direction.FAVOURABLE, Direction.NONE]


def test_what_is_taken_back_moves_no_burden() -> None:
    told = read("이용약관 개정 철회", "회사는 책임을 지지 않는다는 조항을 신설하려던 개정을 철회합니다.")
    assert (told.status, told.findings) == (Status.WITHDRAWN, ())


def test_days_of_two_documents_in_one_sentence_are_both_read() -> None:
    text = "이용약관은 7월 10일부터, 개인정보처리방침은 7월 20일부터 바뀝니다."
    told = read("이용약관 및 개인정보처리방침 개정", text)
    assert {each.name: each.effective_on for each in told.documents} == {
        "이용약관": date(2031, 7, 10),
        "개인정보처리방침": date(2031, 7, 20),
    }


def test_each_document_has_its_own_day_and_the_change_the_earliest() -> None:
    told = read("판매자 이용약관 및 리뷰 운영정책 개정", "리뷰 운영정책: 7월 14일 시행\n판매자 이용약관: 7월 7일 시행")
    assert told.effective_on == date(2031, 7, 7)
    assert {each.name: each.effective_on for each in told.documents} == {
        "판매자 이용약관": date(2031, 7, 7),
        "리뷰 운영정책": date(2031, 7, 14),
    }
    assert told.unread == ()


def declared(id_: str, type_: str, title: str) -> Declaration:
    return Declaration(
        service="shop", id=id_, type=type_, title=title, language=Language.KO, fetch=("https://shop.example/",)
    )


DECLARED = (
    declared("terms", "Terms of Service", "상점 이용약관"),
    declared("seller", "Marketplace Sellers Conditions", "판매 약관"),
    declared("privacy", "Privacy Policy", "개인정보 처리방침"),
)


@pytest.mark.parametrize(
    ("title", "document"),
    [
        ("이용약관 개정 안내", "shop/terms"),
        ("판매자 이용약관 개정 안내", "shop/seller"),
        ("개인정보처리방침 개정 안내", "shop/privacy"),
        ("여행 약관 개정 안내", None),
    ],
)
def test_a_document_is_found_by_its_title_or_by_the_type_that_its_name_tells(title: str, document: str | None) -> None:
    notice = Notice(title=title, text="7월 30일부터 시행합니다.", posted=POSTED, language=Language.KO)
    (concerned,) = announcement(notice, DECLARED).documents
    assert concerned.document == document


def test_what_users_can_do_is_told_in_the_words_of_the_notice() -> None:
    told = read(
        "이용약관 개정 안내",
        "1. 개정 사유: 법령의 변경을 반영\n2. 시행일: 2031. 7. 30.\n"
        "3. 개정에 동의하지 않으시면 7월 29일까지 탈퇴하실 수 있습니다.\n"
        "4. 거부 의사를 밝히지 않으시면 동의하신 것으로 간주합니다.",
    )
    assert told.reason == "법령의 변경을 반영"
    assert "탈퇴하실 수" in told.objection
    assert told.objection_until == date(2031, 7, 29)
    assert told.deemed_consent.endswith("간주합니다.")


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("시행일: 7월 30일\n동의하지 않으시면 시행일 전일까지 고객센터로 거부 의사를 알려 주세요.", "2031-07-29"),
        ("시행일: 7월 30일\n거부하실 분은 시행일로부터 7일 이내에 탈퇴하실 수 있습니다.", "2031-08-06"),
        ("시행일: 7월 30일\n이의가 있으시면 고객센터로 문의해 주세요.", None),
    ],
)
def test_the_last_day_to_object_may_be_counted_from_the_first_day(text: str, until: str | None) -> None:
    assert read("이용약관 개정 안내", text).objection_until == day(until)


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("", "image"),
        ("시행일: 2031년 2월 30일", "is no day"),
        ("자세한 내용은 붙임을 참고해 주세요.", "names no day"),
        ("시행일: 2031년 7월 1일\n시행일: 2031년 8월 1일", "several days"),
    ],
)
def test_what_could_not_be_read_is_said(text: str, unread: str) -> None:
    assert any(unread in problem for problem in read("이용약관 개정 안내", text).unread)


def test_a_table_of_other_columns_is_said_to_be_none_of_old_and_new_words() -> None:
    told = read("이용약관 개정 안내", "시행일: 2031. 7. 30.", ((("품목", "요금"), ("책", "3,000원")),))
    assert told.unread == ("it has a table, but none with columns of old and new words that differ",)
