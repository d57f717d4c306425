"""A made-up service that many tests watch, as plain as can be: what a test is about, it declares itself."""

from tos_monitor.model import Board, Declaration, Language, Service

SHOP = Service(
    id="shop", name="가게", name_en="Shop", homepage="https://shop.example/", country="KR", language=Language.KO
)
TERMS = Declaration(
    service="shop",
    id="terms",
    type="Terms of Service",
    title="이용약관",
    language=Language.KO,
    fetch=("https://shop.example/terms",),
)
BOARD = Board(service="shop", id="notice", language=Language.KO, fetch="https://shop.example/notice", item="a")
