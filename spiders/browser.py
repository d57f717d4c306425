"""The browser for pages that only a script shows: which it is, what is missing for it, how Scrapy comes to use it."""

import os
import shutil
from importlib.util import find_spec

from scrapy.exceptions import DownloadFailedError
from scrapy.settings import Settings

from tos_monitor.model import Declaration

# What the packages of Debian, Ubuntu, Fedora, Arch, Alpine and Google call it.
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_EXTRA = ("playwright", "scrapy_playwright")
_HANDLER = "spiders.render.RenderHandler"
# What the browser would do past the passage, and what it has no need of.
_ARGUMENTS = (
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-quic",
    "--js-flags=--max-old-space-size=512",
)
AWAITED = "tos_awaited"  # the key of a request's meta under which other elements are named than are selected
_NOWHERE = "http://127.0.0.1:1"  # what the browser itself wants from the network, as against a page


class BrowserFailedError(Exception):
    """The browser does not start, or a page brought it down."""


class BrowserLostError(DownloadFailedError):
    """The browser went away under a page, perhaps because of another one: worth another try."""


class UnendingPageError(Exception):
    """A page kept the browser busy until its time was over."""


class NoPageError(Exception):
    """What came is nothing that a browser shows as a page."""


class BadCertificateError(Exception):
    """The browser does not trust who answered."""


def missing(settings: Settings) -> str:
    """Say what is missing before pages can be rendered, and what to do; nothing when all is there."""
    program = settings["TOS_CHROMIUM"]
    absent = []
    if not all(map(find_spec, _EXTRA)):
        absent.append("pip install 'tos-monitor[render]'")
    if program and not shutil.which(program):
        absent.append(f"TOS_MONITOR_CHROMIUM names no program: {program}")
    elif not _program(program):
        absent.append("install Chromium with the system's package manager, or set TOS_MONITOR_CHROMIUM to its path")
    return f"render = true: {'; '.join(absent)}" if absent else ""


def set_up(settings: Settings) -> None:
    """Let the requests that ask for it go through the browser, and all others where they went before."""
    handlers = {**settings.getdict("DOWNLOAD_HANDLERS"), "http": _HANDLER, "https": _HANDLER}
    chosen = {
        "DOWNLOAD_HANDLERS": handlers,
        "PLAYWRIGHT_BROWSER_PROVIDER": "spiders.render.Chromium",
        "PLAYWRIGHT_LAUNCH_OPTIONS": _options(_program(settings["TOS_CHROMIUM"]), settings["USER_AGENT"]),
        "PLAYWRIGHT_DEFAULT_NAVIGATION_TIMEOUT": settings.getfloat("DOWNLOAD_TIMEOUT") * 1000,
    }
    settings.setdict(chosen, priority="spider")


def asked_for(declaration: Declaration, *awaited: str) -> dict[str, object]:
    """What a request's meta says so that a declaration's page is rendered, or nothing.

    Elements may be named, by CSS, that are waited for instead of what the declaration selects. The browser follows
    redirects by itself and has cookies of its own, which it forgets with the page.
    """
    if not declaration.render:
        return {}
    return {"playwright": True, "dont_redirect": True, "dont_merge_cookies": True, AWAITED: awaited}


def _program(named: str) -> str | None:
    return next(filter(None, map(shutil.which, [named] if named else _PROGRAMS)), None)


def _options(program: str | None, agent: str) -> dict[str, object]:
    """How the browser is started: in its sandbox, which only root can't have, and without a way around the passage."""
    return {
        "executable_path": program,
        "chromium_sandbox": os.geteuid() != 0,
        "args": [*_ARGUMENTS, f"--user-agent={agent}"],
        "ignore_default_args": ["--disable-popup-blocking"],
        "proxy": {"server": _NOWHERE},
        "handle_sigint": False,  # the run's first signal lets the pages that are underway end
        "handle_sigterm": False,
        "handle_sighup": False,
    }
