"""Scrapy's settings: polite, bounded and honest about who is asking.

The values that a command changes are named ``TOS_…``; ``scrapy crawl`` reads them from here, or with ``-s TOS_DB=…``.
"""

import os
from importlib.metadata import version

from scrapy.settings.default_settings import EXTENSIONS_BASE as _EXTENSIONS

from tos_monitor.app.sources import bundled_declarations
from tos_monitor.errors import UsageError


def delay(seconds: str) -> float:
    """Read the seconds between two requests to a host.

    Raises:
        UsageError: when it is no number from 0.
    """
    try:
        number = float(seconds)
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise UsageError(f"TOS_MONITOR_DELAY: expected a number of seconds from 0, got {seconds!r}")
    return number


BOT_NAME = "tos-monitor"
# Of their package, all would be imported: the browser too.
SPIDER_MODULES = ["spiders.terms", "spiders.notices", "spiders.second_look"]

# Who is asking. An operator who minds must be able to write to somebody.
TOS_CONTACT = os.environ.get("TOS_MONITOR_CONTACT", "")
USER_AGENT = f"tos-monitor/{version('tos-monitor')} (monitor of terms of service; {TOS_CONTACT or 'no contact given'})"
ROBOTSTXT_USER_AGENT = "tos-monitor"
ROBOTSTXT_OBEY = True

# One request at a time a host, in order, seconds apart, slower when the host is slow.
CONCURRENT_REQUESTS = 16
CONCURRENT_REQUESTS_PER_DOMAIN = 1
SCHEDULER_MEMORY_QUEUE = "scrapy.squeues.FifoMemoryQueue"
CONCURRENT_ITEMS = 1  # an answer gives one look; by default each gets a hundred tasks to share it among
WARN_ON_GENERATOR_RETURN_VALUE = False  # it would read the callback's source anew at every answer
DOWNLOAD_DELAY = delay(os.environ.get("TOS_MONITOR_DELAY", "2"))
DOWNLOAD_DELAY_JITTER = 0  # Scrapy's is of the global random; spiders/pace.py adds one that a run's seed decides
AUTOTHROTTLE_ENABLED = DOWNLOAD_DELAY > 0  # who wants no delay wants none made up from how slow this program is
AUTOTHROTTLE_START_DELAY = DOWNLOAD_DELAY
AUTOTHROTTLE_MAX_DELAY = 60
AUTOTHROTTLE_TARGET_CONCURRENCY = 0.5
RETRY_TIMES = 2  # and a last one at the end of the run
RETRY_HTTP_CODES = [429, 500, 502, 503, 504]

# Bounds. The largest real terms page seen has 4 MB.
DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = 10 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_FAIL_ON_DATALOSS = True  # a page that was cut short is no evidence
REDIRECT_MAX_TIMES = 8
TOS_RENDER_TIMEOUT = 60  # seconds in the browser, for one page with all that it loads

# Defaults that don't suit: a self-signed certificate is accepted, a page that two documents share is dropped without a
# word, a loopback server runs posted Python, a telnet console listens.
DOWNLOAD_VERIFY_CERTIFICATES = True
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"
REMOTE_CONTROL_ENABLED = False
TELNETCONSOLE_ENABLED = False
HTTPCACHE_ENABLED = False

# Nothing but the web, and no proxy of the environment: it would look hosts up by itself, past the check of addresses.
_HANDLER = "spiders.head.BoundedHandler"
DOWNLOAD_HANDLERS = {"http": _HANDLER, "https": _HANDLER, "data": None, "file": None, "ftp": None, "s3": None}
HTTPPROXY_ENABLED = False

TWISTED_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
TWISTED_DNS_RESOLVER = "spiders.resolver.PublicResolver"
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "spiders.robots.RobotsMiddleware": 100,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "spiders.compression.WholeCompressionMiddleware": 590,
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    "spiders.cookies.OfflineCookiesMiddleware": 700,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "spiders.retry.RetryMiddleware": 550,
    "spiders.resolver.RefusalMiddleware": 560,  # nearer to the network than the retries
    "spiders.pace.PaceMiddleware": 1000,  # nearest: whatever goes out has had its turn
}
COMMANDS_MODULE = "tos_monitor.app.commands"
ITEM_PIPELINES = {"tos_monitor.app.pipelines.RecordPipeline": 100}
EXTENSIONS = {"tos_monitor.app.progress.Progress": 0}
# Even when it is off, the remote control's imports are a tenth of the start; so they are when None is put in its place.
EXTENSIONS_BASE = {name: order for name, order in _EXTENSIONS.items() if not name.endswith(".RemoteControl")}
LOG_LEVEL = "WARNING"
LOG_INSTALL_ROOT_HANDLER = False  # the command line has its own; with it, Scrapy's level is that handler's

TOS_WATCHLIST = "tos_monitor.app.watchlist.Watchlist"
TOS_DECLARATIONS = str(bundled_declarations())
TOS_DB = os.environ.get("TOS_MONITOR_DB", "db/tos.db")
# An operator's word against programs holds, unless the user has a right that it does not know of.
TOS_RESPECT_REFUSALS = os.environ.get("TOS_MONITOR_RESPECT_REFUSALS", "true").lower() not in ("false", "no", "0")
TOS_RUN = None  # the run that looks belong to; None begins one
TOS_NOW = None  # the time of the looks, ISO 8601 with an offset; None takes the machine's clock
TOS_WAITS: dict[str, str] = {}  # hosts that asked to be left in peace, and until when: ISO 8601 with an offset
TOS_CHROMIUM = os.environ.get("TOS_MONITOR_CHROMIUM", "")  # the browser's program; none takes the first on PATH
TOS_ALLOW_HOSTS: list[str] = []  # hosts whose private address may be fetched
