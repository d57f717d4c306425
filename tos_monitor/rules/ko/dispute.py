"""How Korean terms say where and by which law a dispute is settled."""

from tos_monitor.model import Category
from tos_monitor.rules.ko.words import COMPANY, USER, ko
from tos_monitor.rules.provision import Family, Rule, Stance

COURT = (
    Rule(
        id="ko-users-court",
        family=Family.COURT,
        category=Category.JURISDICTION,
        stance=Stance.FOR_USER,
        holds=ko(
            f"(?:{USER}|자신)의?(?:주소|거소|주소지)…(?:법원|관할)", f"{USER}[이가](?:사는|거주하는)곳.{{0,12}}?법원"
        ),
    ),
    Rule(
        id="ko-companys-court",
        family=Family.COURT,
        category=Category.JURISDICTION,
        stance=Stance.AGAINST_USER,
        holds=ko(
            f"(?:본사|본점|{COMPANY}의?(?:주소지?|소재지?|본점|본사))…(?:법원|관할)",
            "(?:서울|인천|부산|수원)[가-힣]{0,6}법원…(?:관할|합의|제1심|전속)",
            "(?:외국|홍콩|싱가포르|아일랜드|캘리포니아|미국|영국|네덜란드|일본|중국|델라웨어)[가-힣]{0,8}?…법원",
            f"{COMPANY}[이가](?:있는|위치한)곳.{{0,12}}?법원",
            "전속(?:적)?관할",
        ),
    ),
    Rule(
        id="ko-users-law",
        family=Family.LAW,
        category=Category.CHOICE_OF_LAW,
        stance=Stance.FOR_USER,
        holds=ko(
            "(?:대한민국|한국)(?:의)?법(?:률|령)?…(?:적용|따르|따릅|따라|의하|준거|의한)", "준거법은(?:대한민국|한국)"
        ),
    ),
    Rule(
        id="ko-foreign-law",
        family=Family.LAW,
        category=Category.CHOICE_OF_LAW,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "(?:홍콩|싱가포르|아일랜드|캘리포니아|미국|영국|네덜란드|일본|중국|델라웨어|뉴욕|외국|본점소재국|본국)"
            "[가-힣]{0,4}?(?:의)?법(?:률|령)?…(?:적용|따르|따릅|따라|의하|준거|규율|의한)",
        ),
    ),
    Rule(
        id="ko-arbitration",
        family=Family.ARBITRATION,
        category=Category.ARBITRATION,
        stance=Stance.AGAINST_USER,
        holds=ko(
            "중재(?:로|에의|에따라|절차|판정|기관|인|원)…(?:해결|확정|최종|구속|회부|따르|따릅|한다|합니다)",
            "중재(?:를|절차를|판정에)(?:거쳐야|승복)",
            "집단소송|단체소송",
        ),
        unless=ko("중재(?:를|절차를)?(?:신청|선택|요청)할수있", "분쟁조정", "소송을제기할수있"),
    ),
    Rule(
        id="ko-open-court",
        family=Family.ARBITRATION,
        category=Category.ARBITRATION,
        stance=Stance.FOR_USER,
        holds=ko("법원에소(?:송)?을?를?제기할수있", "(?:분쟁조정|소비자원|조정위원회)…(?:신청|요청|의뢰)…수있"),
        # Where the court is by the user is another matter.
        unless=ko(f"{USER}의?(?:주소|거소|주소지)"),
    ),
)

RULES = COURT
