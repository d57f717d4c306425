"""Writes the terms that a benchmark fetches: pages of about 50 kB, the same at every run, in Korean and in English."""

from dataclasses import dataclass
from itertools import cycle, islice
from random import Random

_ARTICLES = 40
_PARAGRAPHS = 5
_CHROME = 120  # rules of style and links around the text: 7 kB, as shops of the usual kind have at least


@dataclass(frozen=True, kw_only=True, slots=True)
class _Tongue:
    """The parts that articles of one language are put together from."""

    heading: str
    paragraph: str
    titles: tuple[str, ...]
    sentences: tuple[str, ...]
    things: tuple[str, ...]
    liability: tuple[str, str]
    added: str


_KOREAN = _Tongue(
    heading="제{}조({})",
    paragraph="{} {}",
    titles=(
        "이용계약",
        "회원정보",
        "주문과 결제",
        "배송",
        "청약철회",
        "적립금",
        "서비스의 중단",
        "게시물",
        "통지",
        "분쟁",
    ),
    sentences=(
        (
            "회원은 {thing}에 관하여 회사가 정한 절차에 따라 신청하고, 회사는 신청을 받은 날부터 "
            "{days}일 이내에 그 처리 결과를 알립니다."
        ),
        "회사는 {thing}의 내용을 서비스 화면에 게시하며, 회원은 {days}일 동안 이를 열람하고 의견을 낼 수 있습니다.",
        (
            "{thing}에 필요한 비용은 회사가 부담하되, 회원의 요청으로 추가된 비용은 {days}일 "
            "전에 안내한 금액에 한하여 회원이 부담합니다."
        ),
        "회사는 {thing}을 변경하려는 경우 시행일 {days}일 전부터 공지하고, 변경 전의 내용을 함께 보여 줍니다.",
        "회원이 {thing}에 관한 자료를 요청하면 회사는 {days}일 이내에 전자문서로 제공합니다.",
        (
            "{thing}이 지연되는 때에는 회사가 그 사유와 예상 기간을 회원에게 알리고, {days}일이 "
            "지나면 회원은 계약을 해지할 수 있습니다."
        ),
    ),
    things=("주문 내역", "배송 방법", "결제 수단", "회원 등급", "쿠폰 이용", "상품 정보", "환불 절차", "문의 처리"),
    liability=(
        "회사는 회사의 과실로 회원에게 생긴 손해를 배상할 책임을 집니다.",
        "회사는 회사의 과실로 회원에게 생긴 손해에 대하여 책임을 지지 않습니다.",
    ),
    added="회사는 서비스 운영에 필요한 점검 일정을 미리 안내합니다.",
)
_ENGLISH = _Tongue(
    heading="{}. {}",
    paragraph="{} {}",
    titles=(
        "Contract",
        "Account",
        "Orders",
        "Delivery",
        "Returns",
        "Credits",
        "Interruptions",
        "Posts",
        "Notices",
        "Disputes",
    ),
    sentences=(
        (
            "You may ask for {thing} in the way that the shop describes, and we answer within "
            "{days} days of the day on which we receive your request."
        ),
        (
            "We show {thing} on the pages of the shop, where you can read it and comment on it "
            "for {days} days before it applies to you."
        ),
        (
            "We bear the cost of {thing}; what you order in addition is charged at the price "
            "that we told you at least {days} days earlier."
        ),
        (
            "If we wish to alter {thing}, we announce it {days} days before the day on which "
            "it takes effect, together with the earlier wording."
        ),
        (
            "When you request records about {thing}, we provide them as an electronic document "
            "within {days} days and free of charge."
        ),
        (
            "If {thing} is delayed, we tell you the reason and the expected time; after {days} "
            "days you may end the contract without cost."
        ),
    ),
    things=(
        "your orders",
        "delivery",
        "the means of payment",
        "membership",
        "vouchers",
        "product details",
        "refunds",
        "our replies",
    ),
    liability=(
        "We are liable for loss that you suffer through our negligence.",
        "We are not liable for loss that you suffer through our negligence.",
    ),
    added="We tell you in advance when the service will be maintained.",
)
_ROUND = "①②③④⑤⑥⑦⑧"


def language(number: int) -> str:
    """Give the language of a document: every second one is English."""
    return "en" if number % 2 else "ko"


def page(number: int, edition: int) -> bytes:
    """Write a document as it stands in an edition.

    From an even edition to an odd one three clauses change: one turns against the user, one gets another deadline, and
    one is new.
    """
    tongue = _ENGLISH if number % 2 else _KOREAN
    chance = Random(number)  # noqa: S311  the same pages at every run, nothing secret
    changed = [chance.randrange(_ARTICLES) for _ in range(3)]
    is_amended = edition % 2 == 1
    articles = []
    for article in range(_ARTICLES):
        sentences = [
            chance.choice(tongue.sentences).format(thing=chance.choice(tongue.things), days=chance.randrange(3, 60))
            for _ in range(_PARAGRAPHS)
        ]
        if article == changed[0]:
            sentences.append(tongue.liability[is_amended])
        if article == changed[1]:
            sentences[0] = chance.choice(tongue.sentences).format(thing=tongue.things[0], days=21 if is_amended else 90)
        if article == changed[2] and is_amended:
            sentences.append(tongue.added)
        articles.append(_article(tongue, article, sentences))
    return _whole(number, "\n".join(articles)).encode()


def _article(tongue: _Tongue, article: int, sentences: list[str]) -> str:
    title = tongue.titles[article % len(tongue.titles)]
    signs = _ROUND if tongue is _KOREAN else [f"({letter})" for letter in "abcdefgh"]
    paragraphs = "\n".join(
        f'<p class="clause">{tongue.paragraph.format(sign, text)}</p>'
        for sign, text in zip(signs, sentences, strict=False)
    )
    return (
        f'<section><h3 id="article-{article}">{tongue.heading.format(article + 1, title)}</h3>\n{paragraphs}</section>'
    )


def _whole(number: int, text: str) -> str:
    style = "\n".join(f".box-{each} {{ margin: {each}px auto; padding: 0 {each}px }}" for each in range(_CHROME))
    names = islice(cycle(("Home", "Cart", "Orders", "Help")), _CHROME)
    links = "\n".join(f'<li><a href="/part/{place}">{name}</a></li>' for place, name in enumerate(names))
    return (
        f'<!doctype html><html lang="{language(number)}"><head><meta charset="utf-8"><title>Shop {number}</title>'
        f"<style>{style}</style></head><body><nav><ul>{links}</ul></nav>"
        f'<main id="terms"><h1>Terms {number}</h1>\n{text}</main><footer>Shop {number}</footer></body></html>'
    )
