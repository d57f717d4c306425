import pytest

from tos_monitor.incident.items import SLUGS, contradicted, items
from tos_monitor.incident.text import sentences

LEAKED = [
    ("이름", "name"),
    ("성명", "name"),
    ("수령인 성함", "name"),
    ("전자우편 주소", "email"),
    ("이메일", "email"),
    ("메일 주소", "email"),
    ("휴대폰 번호", "phone"),
    ("휴대전화번호", "phone"),
    ("연락처", "phone"),
    ("수취인 전화번호", "phone"),
    ("배송지", "address"),
    ("자택 주소", "address"),
    ("우편번호", "address"),
    ("배송지 주소록", "address-book"),
    ("공동현관 비밀번호", "entrance-code"),
    ("공동 현관 출입번호", "entrance-code"),
    ("현관 비밀번호", "entrance-code"),
    ("최근 5건의 주문정보", "order-history"),
    ("구매 내역", "order-history"),
    ("예매 이력", "order-history"),
    ("신용카드 번호", "payment-card"),
    ("카드 유효기간", "payment-card"),
    ("결제 정보", "payment-card"),
    ("환불 계좌번호", "bank-account"),
    ("비밀번호", "password"),
    ("암호화된 비밀번호", "password"),
    ("패스워드", "password"),
    ("아이디", "user-id"),
    ("회원번호", "user-id"),
    ("닉네임", "user-id"),
    ("주민등록번호", "resident-number"),
    ("외국인 등록번호", "resident-number"),
    ("개인통관고유부호", "customs-code"),
    ("생년월일", "birth-date"),
    ("생일", "birth-date"),
    ("성별", "gender"),
    ("여권번호", "passport"),
    ("운전면허번호", "driving-licence"),
    ("위치정보", "location"),
    ("접속 IP", "ip-address"),
    ("IP 주소", "ip-address"),
    ("접속 기록", "access-log"),
    ("유심 정보", "sim-data"),
    ("IMSI", "sim-data"),
    ("단말기 식별번호", "device-id"),
    ("접근 토큰", "account-token"),
    ("쿠키", "account-token"),
    ("포인트 잔액", "points"),
    ("회원 등급", "points"),
    ("프로필 사진", "photo"),
    ("상담 내역", "inquiry-history"),
    ("진료 기록", "health"),
    ("배송 메모", "delivery-note"),
    ("신분증 사본", "identity-document"),
    ("최근 주문 5건", "order-history"),
    ("3건의 구매 내역", "order-history"),
]
ENGLISH = [
    ("full names", "name"),
    ("e-mail addresses", "email"),
    ("phone numbers", "phone"),
    ("shipping addresses", "address"),
    ("zip codes", "address"),
    ("address books", "address-book"),
    ("door codes", "entrance-code"),
    ("order histories", "order-history"),
    ("credit card numbers", "payment-card"),
    ("bank account numbers", "bank-account"),
    ("hashed passwords", "password"),
    ("usernames", "user-id"),
    ("Social Security numbers", "resident-number"),
    ("dates of birth", "birth-date"),
    ("genders", "gender"),
    ("passport numbers", "passport"),
    ("location data", "location"),
    ("IP addresses", "ip-address"),
    ("device IDs", "device-id"),
    ("session tokens", "account-token"),
    ("profile photos", "photo"),
    ("medical records", "health"),
]
SENTENCES = [
    ("결제정보와 비밀번호는 노출되지 않았습니다.", [], ["payment-card", "password"]),
    ("이름, 전화번호이며 주민등록번호 등은 포함되지 않았습니다.", ["name", "phone"], ["resident-number"]),
    ("주민등록번호는 포함되지 않았으며 성별이 노출되었습니다.", ["gender"], ["resident-number"]),
    ("이름과 비밀번호(암호화)가 유출되었습니다.", ["name", "password"], []),
    ("비밀번호를 제외한 이름, 아이디가 유출되었습니다.", ["name", "user-id"], ["password"]),
    ("이름, 전화번호 외에 다른 정보는 유출되지 않았습니다.", ["name", "phone"], []),
    ("유출 항목: 이름, 전화번호(결제정보 제외)", ["name", "phone"], ["payment-card"]),
    ("이름이 유출되었으니 비밀번호를 변경해 주시기 바랍니다.", ["name"], []),
    ("결제정보 유출은 확인되지 않았습니다.", [], ["payment-card"]),
    ("유출되지 않은 정보: 결제정보, 비밀번호", [], ["payment-card", "password"]),
    ("유출된 항목\n이름, 연락처\n유출되지 않은 항목\n카드번호", ["name", "phone"], ["payment-card"]),
    ("주소록(수령인 이름, 전화번호, 공동현관 출입번호)이 유출", ["address-book", "name", "phone", "entrance-code"], []),
    ("유출 정보 : 성명 / 연락처 / 이메일", ["name", "phone", "email"], []),
    ("비밀번호는 암호화되어 저장되므로 유출되지 않았습니다.", [], ["password"]),
    ("계좌번호는 수집하지 않아 유출되지 않았습니다.", [], ["bank-account"]),
    ("비밀번호와 결제수단은 영향을 받지 않았습니다.", [], ["password", "payment-card"]),
    ("카드번호는 포함되어 있지 않습니다.", [], ["payment-card"]),
    ("노출 항목은 이메일뿐이며 비밀번호는 안전합니다.", ["email"], ["password"]),
    ("이름, 이메일 주소, 주문정보로 제한됩니다.", ["name", "email", "order-history"], []),
    ("해커가 아이디와 비밀번호를 탈취하였습니다.", ["user-id", "password"], []),
    ("해커가 이름과 연락처를 빼갔습니다.", ["name", "phone"], []),
    ("이름이 포함돼 있으며 비밀번호는 들어 있지 않습니다.", ["name"], ["password"]),
    ("유출 항목은 아이디와 이름으로 한정됩니다.", ["user-id", "name"], []),
    ("유출 발생일은 3월 1일입니다.", [], []),
    ("저희는 비밀번호나 카드번호를 묻지 않습니다.", [], []),
    ("회원가입 시 이름, 전화번호를 수집합니다.", [], []),
    ("성명불상의 해커가 침입하여 정보가 유출되었습니다.", [], []),
    ("이메일로 개별 안내드렸습니다.", [], []),
    ("하실 일: 공동현관 출입번호 변경", [], []),
    ("Names were exposed, but passwords were not affected.", ["name"], ["password"]),
    ("Names were exposed and passwords were not affected.", ["name"], ["password"]),
    ("It included your name; it did not include card numbers.", ["name"], ["payment-card"]),
    ("No passwords or payment data were accessed.", [], ["password", "payment-card"]),
    ("Neither passwords nor bank account details were involved.", [], ["password", "bank-account"]),
    ("We have no evidence that passwords were exposed.", [], ["password"]),
    ("All account data except passwords was exposed.", [], ["password"]),
    ("No data other than names was accessed.", ["name"], []),
    ("Full names, but not passwords, were leaked.", ["name"], ["password"]),
    ("The following was accessed: email, hashed passwords.", ["email", "password"], []),
    ("Data exposed: names. Not exposed: passwords.", ["name"], ["password"]),
    ("Please change your password and monitor your bank account.", [], []),
    ("Your password was not exposed, nor was your payment information.", [], ["password", "payment-card"]),
    ("Only your name and email were visible to others.", ["name", "email"], []),
    ("Your name, along with order details, was left exposed.", ["name", "order-history"], []),
    ("We will never ask for your password.", [], []),
    ("We emailed affected customers.", [], []),
]


SENTENCES += [
    ("주민등록번호도 유출되었나요? 아니요, 유출되지 않았습니다.", [], ["resident-number"]),
    ("Q. 이메일도 유출되었습니까?\nA. 네, 그렇습니다.", ["email"], []),
    ("비밀번호가 유출되었나요?\n아직 조사하고 있습니다.", [], []),
    ("Was my password taken?\nNo.", [], ["password"]),
    ("Was my address taken? Yes, along with your name.", ["address", "name"], []),
    ("이름: 유출\n비밀번호: 미유출\n생년월일: 해당 없음", ["name"], ["password", "birth-date"]),
    ("Names | Yes\nPasswords | No", ["name"], ["password"]),
    ("관리자 비밀번호가 도용되어 회원 이름이 유출되었습니다.", ["name"], []),
    ("A stolen staff password was used to copy email addresses.", ["email"], []),
    ("The laptop held names and phone numbers.", ["name", "phone"], []),
    ("They could see names. Card numbers never touch our shop.", ["name"], ["payment-card"]),
    ("이름은 빠져나가지 않은 것으로 보입니다.", [], ["name"]),
    ("명단에는 성함이 적혀 있었고 연락처는 적혀 있지 않았습니다.", ["name"], ["phone"]),
    ("화면에 주소가 표시되었으나 결제 정보는 표시되지 않았습니다.", ["address"], ["payment-card"]),
    ("이름이 유출되었습니다. 계좌번호의 유출 여부는 아직 조사 중입니다.", ["name"], []),
    ("이름이 유출되었습니다. 계좌번호가 유출되었는지는 확인하고 있습니다.", ["name"], []),
    ("이름이 유출되었으며, 주소의 포함 여부는 밝혀지지 않았습니다.", ["name"], []),
    ("카드번호의 유출 여부를 조사한 결과 유출되지 않은 것으로 확인되었습니다.", [], ["payment-card"]),
    ("비밀번호는 유출되더라도 알아볼 수 없습니다.", [], []),
    ("비밀번호가 유출되지 않았다고 단정할 수 없습니다.", [], []),
    ("카드번호는 유출 대상이 아닙니다.", [], ["payment-card"]),
    ("계좌번호 유출 가능성은 없는 것으로 판단됩니다.", [], ["bank-account"]),
    ("카드번호를 뺀 주문 내역이 유출되었습니다.", ["order-history"], ["payment-card"]),
    ("노출된 항목은 이름이 아니라 아이디로 확인되었습니다.", ["user-id"], ["name"]),
    ("이름뿐만이 아니라 비밀번호도 유출되었습니다.", ["name", "password"], []),
    ("이름과 주소가 본인이 아니라 다른 고객에게 표시되었습니다.", ["name", "address"], []),
    ("해외의 서버에서 접속한 자가 이름을 유출했습니다.", ["name"], []),
    ("Names leaked. Card numbers are stored elsewhere.", ["name"], ["payment-card"]),
    ("Names leaked. Card numbers are kept in a separate system and were not affected.", ["name"], ["payment-card"]),
    ("Names leaked. Whether passwords were taken is not yet known.", ["name"], []),
    ("Names leaked. We are investigating whether card numbers were copied.", ["name"], []),
    ("We sent a file with the names of members to the wrong recipient.", ["name"], []),
]


def read(text: str) -> tuple[list[str], list[str]]:
    leaked, denied = items(sentences(text))
    return [item.slug for item in leaked], [item.slug for item in denied]


@pytest.mark.parametrize(("words", "slug"), LEAKED)
def test_a_korean_item_that_got_out_has_its_slug(words: str, slug: str) -> None:
    assert read(f"고객님의 {words} 등이 유출되었습니다.") == ([slug], [])


@pytest.mark.parametrize(("words", "slug"), LEAKED)
def test_a_korean_item_that_did_not_get_out_has_its_slug(words: str, slug: str) -> None:
    assert read(f"고객님의 {words} 등은 유출되지 않았습니다.") == ([], [slug])


@pytest.mark.parametrize(("words", "slug"), ENGLISH)
def test_an_english_item_that_got_out_has_its_slug(words: str, slug: str) -> None:
    assert read(f"Your {words} were exposed.") == ([slug], [])


@pytest.mark.parametrize(("words", "slug"), ENGLISH)
def test_an_english_item_that_did_not_get_out_has_its_slug(words: str, slug: str) -> None:
    assert read(f"{words} were not exposed.") == ([], [slug])


@pytest.mark.parametrize(("text", "leaked", "denied"), SENTENCES)
def test_what_is_said_of_an_item_decides(text: str, leaked: list[str], denied: list[str]) -> None:
    assert read(text) == (leaked, denied)


@pytest.mark.parametrize(
    ("head", "yes", "no"),
    [
        (("항목", "유출 여부"), "유출", "미유출"),
        (("항목", "유출 여부"), "O", "X"),
        (("구분", "포함 여부"), "예", "아니오"),
        (("Data", "Involved?"), "Yes", "No"),
        (("Data", "Exposed"), "✓", "✗"),
    ],
)
def test_a_table_that_answers_of_each_item_says_which_got_out(head: tuple[str, str], yes: str, no: str) -> None:
    table = (head, ("이름", yes), ("Passwords", no), ("주소", ""))
    leaked, denied = items((), (table,))
    assert ([item.slug for item in leaked], [item.slug for item in denied]) == (["name"], ["password"])


def test_a_table_of_other_columns_answers_nothing() -> None:
    assert items((), ((("항목", "보관 기간"), ("이름", "예")),)) == ((), ())


def test_every_slug_is_read_from_some_words() -> None:
    assert set(SLUGS) - {slug for _, slug in (*LEAKED, *ENGLISH)} == {"employment"}


def test_an_item_keeps_the_words_of_the_notice() -> None:
    leaked, _ = items(sentences("수령인 성함이 유출되었습니다."))
    assert [item.words for item in leaked] == ["수령인 성함"]


def test_an_item_said_to_be_both_is_contradicted() -> None:
    assert contradicted(sentences("비밀번호가 유출되었습니다. 비밀번호는 유출되지 않았습니다.")) == ("비밀번호",)


@pytest.mark.parametrize("piece", ["이름 ", "(이름 ", "names, ", "no ", "유출되지 않았 ", "유출 " + " " * 50])
def test_a_hostile_text_is_read_in_time(piece: str) -> None:
    assert len(read(piece * 2_000)) == 2
