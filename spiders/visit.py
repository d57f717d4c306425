"""One visit to one document: the requests that make it, and what came of them as a look or a failed look."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from scrapy import Request, Spider, signals
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.internet.error import ConnectError
from twisted.python.failure import Failure

from spiders.browser import (
    BadCertificateError,
    BrowserFailedError,
    BrowserLostError,
    NoPageError,
    UnendingPageError,
    asked_for,
)
from spiders.pace import AskedToWaitError
from spiders.resolver import PrivateAddressError
from spiders.robots import VISITED, RobotsForbiddenError, RobotsUnreachableError
from spiders.watchlist import Watchlist
from tos_monitor.model import Declaration, DocumentId, DocumentKind, FailedLook, Language, Look, Snapshot
from tos_monitor.model.headers import kept

# What Scrapy and the middlewares raise, as the reason that is recorded. The first that matches counts, so the special
# stands before the general.
_REASONS: tuple[tuple[type[Exception], str, str], ...] = (
    (RobotsForbiddenError, "", "robots-forbidden"),
    (AskedToWaitError, "", "asked-to-wait"),
    (IgnoreRequest, "max redirections", "too-many-redirects"),
    (IgnoreRequest, "", "too-large"),  # the decompressed body went over DOWNLOAD_MAXSIZE
    (PrivateAddressError, "", "private-address"),
    (CannotResolveHostError, "", "host-not-found"),
    (DownloadTimeoutError, "", "timeout"),
    (DownloadConnectionRefusedError, "", "connection-refused"),
    (DownloadCancelledError, "", "too-large"),
    (ResponseDataLossError, "", "cut-short"),
    (UnsupportedURLSchemeError, "", "unsupported-scheme"),
    (BadCertificateError, "", "bad-certificate"),
    (BrowserFailedError, "", "browser-failed"),
    (BrowserLostError, "", "browser-failed"),
    (NoPageError, "", "unsupported-type"),
    (UnendingPageError, "", "timeout"),
    (DownloadFailedError, "certificate verify failed", "bad-certificate"),
    (DownloadFailedError, "VerificationError", "bad-certificate"),  # it is somebody else's
    (DownloadFailedError, "OpenSSL.SSL", "tls-failed"),
    (RobotsUnreachableError, "", "robots-unreachable"),
    (DownloadFailedError, "", "connection-lost"),
    (ConnectError, "", "connection-lost"),  # Scrapy hands Twisted's own on when no route leads to a host
)
# What a browser of the document's readers asks for: a site that has its rules in several languages goes by it.
LANGUAGES = {Language.KO: "ko-KR,ko;q=0.9,en;q=0.5", Language.EN: "en"}
_OTHER = "fetch-error"
_LARGEST_FILE = 5 * 1024 * 1024  # bytes of what is attached to a notice: a scan of a few pages
_MAX_DETAIL = 300  # characters: the longest message of the above with an address of usual length


class VisitingSpider(Spider):
    """Visits documents and yields one look, or one failed look, for each; it decides nothing.

    ``expected`` holds the documents that were set out for: who receives the looks sees from it which never came,
    because Scrapy calls neither callback nor errback for some requests and does not say so. ``waits`` holds the hosts
    that asked to be left in peace, and until when. ``lacking`` says what is missing for a browser, if one is needed.
    """

    # Every status is a response that a reader could have seen; whether it is the document is judged elsewhere.
    handle_httpstatus_list = (304, *range(400, 600))

    def __init__(self, *, clock: Callable[[], datetime], watch: Watchlist) -> None:
        super().__init__()
        self.clock = clock
        self.watch = watch
        self.expected: dict[DocumentId, Declaration] = {}
        self.waits: dict[str, datetime] = {}
        self.lacking = ""

    def visit(self, declaration: Declaration) -> Iterator[Request | FailedLook]:
        """Begin the visit of a document."""
        self.expected[declaration.document] = declaration
        yield self.unrendered(declaration) or self._request(declaration, (), declaration.fetch[0])

    async def room(self) -> None:
        """Wait until Scrapy has nothing left to do but what is under way."""
        if self.crawler.engine.needs_backout():
            await self.crawler.signals.wait_for(signals.scheduler_empty)

    def unrendered(self, declaration: Declaration) -> FailedLook | None:
        """Fail the look that needs a browser when none is there: without one the page is a shell, and no evidence."""
        if not (declaration.render and self.lacking):
            return None
        return FailedLook(declaration=declaration, seen_at=self.clock(), reason="needs-browser", detail=self.lacking)

    def arrived(
        self, response: Response, declaration: Declaration, before: tuple[Snapshot, ...], asked: str
    ) -> Iterator[Request | Look]:
        """Keep a response as it came, and ask for the document's next page or its frame, or close the visit."""
        snapshots = (*before, snapshot(response, asked))
        is_whole = _is_attached(declaration, before) or response.status < 300  # noqa: PLR2004  a success: RFC 9110
        if is_whole and (onward := self._onward(declaration, snapshots)):
            yield self._request(declaration, snapshots, onward)
            return
        yield Look(declaration=declaration, seen_at=self.clock(), snapshots=snapshots)

    def failed(
        self, failure: Failure, declaration: Declaration, before: tuple[Snapshot, ...], asked: str
    ) -> Iterator[Look | FailedLook]:
        """Say why no response came; a status that no one handles is a response all the same."""
        if isinstance(failure.value, HttpError):
            snapshots = (*before, snapshot(failure.value.response, asked))
            yield Look(declaration=declaration, seen_at=self.clock(), snapshots=snapshots)
            return
        if _is_attached(declaration, before):  # it did not come; the notice did
            yield Look(declaration=declaration, seen_at=self.clock(), snapshots=before)
            return
        reason, detail = reason_for(failure.value)
        yield FailedLook(declaration=declaration, seen_at=self.clock(), reason=reason, detail=detail)

    def _onward(self, declaration: Declaration, snapshots: tuple[Snapshot, ...]) -> str | None:
        if declaration.frame is not None:
            return self.watch.frame(declaration, snapshots[0]) if len(snapshots) == 1 else None
        if declaration.kind is DocumentKind.NOTICE:
            return next(iter(self.watch.attached(declaration, snapshots[0])[len(snapshots) - 1 :]), None)
        return next(iter(declaration.fetch[len(snapshots) :]), None)

    def _request(self, declaration: Declaration, before: tuple[Snapshot, ...], address: str) -> Request:
        is_attached = _is_attached(declaration, before)
        way = {"download_maxsize": _LARGEST_FILE} if is_attached else asked_for(declaration)
        return Request(
            address,
            headers={
                "Accept-Language": LANGUAGES[declaration.language],
                **({} if way else self.watch.validators(declaration, self.clock())),
            },
            callback=partial(self.arrived, declaration=declaration, before=before, asked=address),
            errback=partial(self.failed, declaration=declaration, before=before, asked=address),
            meta={"cookiejar": declaration.service, VISITED: declaration, **way},
        )


def _is_attached(declaration: Declaration, before: tuple[Snapshot, ...]) -> bool:
    """Whether what comes after other responses of a document is a file of a notice."""
    return bool(before) and declaration.kind is DocumentKind.NOTICE


def snapshot(response: Response, requested: str) -> Snapshot:
    """Keep a response as it came, with the headers that say what it is, when, and who answered."""
    headers = kept(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in response.headers.items()
        for value in values
    )
    return Snapshot(
        requested=requested, url=response.url, status=response.status, headers=headers, body=bytes(response.body)
    )


def reason_for(trouble: BaseException | None) -> tuple[str, str]:
    """Name what kept a response from coming: a slug, and Scrapy's own words in one line for people."""
    said = str(trouble).encode(errors="replace").decode()  # a lone surrogate can't be stored
    words = " ".join(said.split()) or type(trouble).__name__
    slug = next((slug for kind, part, slug in _REASONS if isinstance(trouble, kind) and part in words), _OTHER)
    return slug, words[:_MAX_DETAIL]
