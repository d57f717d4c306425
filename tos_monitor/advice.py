"""Says what to change in a declaration, by the reason for which it does not read its document."""

from tos_monitor.model import DocumentKind, Override

UNSTABLE = "unstable"
REFUSED = "refused"
UNWANTED = "nothing-followed"

_LATER = "nothing to change yet: check again later; if it stays, see whether fetch is still the right address"
_MOVED = "find the document's new address for fetch"
_BY_HAND = "look for a public address for fetch, ask the operator, or keep the page by hand"
_FOLLOW = "put the address at which a browser ends into fetch"
_SELECT = "the page was redesigned: save it and find the selector with 'tos-monitor extract PAGE --select CSS'"
_BROWSER = "set render = true; where it is set, the text does not come within ten seconds"
_SHOWN = "open the address in a browser: if the text is there, the declaration can't say yet how to read it"

# Every reason that is told, as in docs/reasons.md; statuses of HTTP that have none of their own go by their hundred.
ADVICE = {
    UNSTABLE: "add the part that changes to remove",
    REFUSED: "keep it by hand, or ask the operator",
    "asked-to-wait": "nothing to change: the host wants to be left in peace for now",
    "bad-certificate": "nothing to change: tell the operator that the certificate is not valid",
    "blank": "see whether select holds the text; if a script writes it, " + _BROWSER,
    "bot-wall": _BY_HAND,
    "browser-failed": "see whether the browser starts by itself, or name another with TOS_MONITOR_CHROMIUM",
    "connection-lost": _LATER,
    "connection-refused": _LATER,
    "cut-short": _LATER,
    "empty-body": _LATER,
    "error-page": _LATER,
    "fetch-error": _LATER,
    "foreign-host": "if the host that answered is the service's, add it to hosts; else " + _MOVED,
    "garbled": _SHOWN,
    "geo-block": "run it from the service's own country, or keep the page by hand",
    "host-not-found": "see whether fetch has a typing mistake; else " + _MOVED,
    "http-3": _FOLLOW,
    "http-4": _BY_HAND,
    "http-404": _MOVED,
    "http-410": _MOVED,
    "http-429": _LATER,
    "http-5": _LATER,
    "identity-check": _BY_HAND,
    "json-no-match": "see what the answer holds, and say in json where its text is",
    "led-elsewhere": "see whether item takes the right link to a notice, and whether it is still there; else " + _MOVED,
    "log-in-page": _BY_HAND,
    "maintenance": "nothing to change: check again when the service is back",
    "missing-text": "if it is the right page, replace what must_contain asks for by words that it has; else " + _MOVED,
    "needs-browser": "install what the detail says is missing, or keep the page by hand",
    "needs-script": _BROWSER,
    "no-answer": _LATER,
    "not-found": _MOVED,
    "not-json": "leave json out if the address now answers with a page; else " + _MOVED,
    "private-address": "if the host is in a network of your own, allow it with --allow-host",
    "redirect-page": "put the address that the page sends to into fetch",
    "robots-forbidden": "robots.txt closes the address to programs: " + _BY_HAND,
    "robots-unreachable": _LATER,
    "scanned-pdf": "find an address that has the text as a page",
    "selector-no-match": _SELECT,
    "shrunk": "see whether select still holds all of the text",
    "text-in-frame": "name the frame in frame, or put its address into fetch",
    "timeout": _LATER,
    "tls-failed": "see whether fetch should begin with http://",
    "too-large": "find an address that has the document alone",
    "too-many-notices": 'let item match the newest notices only, such as "li:nth-child(-n+100) a"',
    "too-many-redirects": _FOLLOW,
    "too-short": "if that is the whole text, lower min_chars; else see whether select holds all of it",
    "unreadable-pdf": "find an address that has the text as a page",
    "unsupported-scheme": _FOLLOW,
    "unsupported-type": "fetch a page, a plain text or a PDF; for JSON, say in json where its text is",
    "waiting-room": "nothing to change: the site is crowded; let cron run at a calmer hour",
    "wrong-language": "put the address of the text in that language into fetch, or correct language; a text in a"
    " script that language can't name is followed when must_contain quotes words of it",
}
# What a board's declaration says in other words.
_BOARD_ADVICE = {
    UNSTABLE: "if the same notice has another address at each fetch, add the parameter that changes to ignore",
    UNWANTED: "see whether keep fits the titles that the board lists now",
    "selector-no-match": "the board was redesigned: find the CSS of the links to its notices for item, or that of its"
    " rows for row; of JSON, see where the answer has them for list",
    "json-no-match": "see what the answer holds, and say in list where its notices are",
    "not-json": "leave list out if the board now answers with a page; else find the board's new address for fetch",
}


def advice_on(reason: str, kind: DocumentKind) -> str:
    """Say what to do about a reason."""
    own = _BOARD_ADVICE.get(reason) if kind is DocumentKind.BOARD else None
    return own or ADVICE.get(reason) or ADVICE.get(reason[: len("http-5")], _SHOWN)


def reminder_of(override: Override) -> str:
    """Remind of somebody's word that robots.txt does not count, which nobody else checks."""
    return f"robots.txt is ignored since {override.on} ({override.reason}): see whether that still holds"
