"""What the tests of rendered pages need: the browser, or the reason why they are skipped."""

import os

import pytest
from scrapy.settings import Settings

from spiders.browser import missing

MISSING = missing(Settings({"TOS_CHROMIUM": os.environ.get("TOS_MONITOR_CHROMIUM", "")}))
needs_browser = pytest.mark.skipif(bool(MISSING), reason=MISSING)
