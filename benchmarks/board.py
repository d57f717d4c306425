"""Writes what a benchmark of notices reads: a board on which nothing is new, for all on it is old, and a long table."""

_A_PAGE = 50  # notices
_POSTED = "2020-01-02"  # long before any look: what is older than a month is not visited again
DECLARED = """[service]
id = "shop"
name = "shop"
name_en = "shop"
homepage = "{home}/"
country = "KR"
language = "ko"

[[notices]]
id = "notice"
fetch = "{home}/board/1"
row = "li"
item = "a.title"
next = "a.next"
select = [".content"]
max_pages = 100
"""


def pages(notices: int) -> int:
    """How many pages a board of so many notices has."""
    return -(-notices // _A_PAGE)


def board(number: int, notices: int) -> bytes:
    """A page of the board, counted from 1."""
    first = (number - 1) * _A_PAGE
    rows = "".join(
        f'<li><a class="title" href="/notice/{each}">{each}번째 안내</a> <span>{_POSTED}</span></li>'
        for each in range(first, min(first + _A_PAGE, notices))
    )
    onward = f'<a class="next" href="/board/{number + 1}">다음</a>' if number < pages(notices) else ""
    return f"<title>공지사항</title><ul>{rows}</ul>{onward}".encode()


def compared(rows: int) -> str:
    """A notice of changed terms whose table sets so many clauses side by side; what each says moves a burden."""
    cells = "".join(
        f"<tr><td>제{each}조 {each}번 물품의 배송이 늦어 회원이 손해를 입으면 회사가 이를 배상합니다.</td>"
        f"<td>제{each}조 {each}번 물품의 배송이 늦어 회원이 손해를 입어도 회사는 책임을 지지 않습니다.</td></tr>"
        for each in range(1, rows + 1)
    )
    return (
        "<p>이용약관이 2026년 5월 1일부터 아래와 같이 바뀝니다.</p>"
        f"<table><tr><th>변경 전</th><th>변경 후</th></tr>{cells}</table>"
    )
