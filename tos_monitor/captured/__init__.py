"""Takes pages out of the file that a person saved them to, with what the file says of where and when."""

from tos_monitor.captured import browser, warc
from tos_monitor.captured.pages import Captured, Saved
from tos_monitor.captured.records import is_packed, is_warc
from tos_monitor.captured.warc import Warc
from tos_monitor.errors import InputError

__all__ = ["Captured", "Saved", "Warc", "opened"]


def opened(name: str, content: bytes, largest: int) -> Saved | Warc:
    """Open a file; its bytes count before the ending of its name. ``largest`` bounds a body that is unpacked.

    Raises:
        InputError: when the file is of a kind that can't be read, is cut short or damaged, or holds no page.
    """
    if is_warc(content):
        return warc.read(name, content, largest)
    if is_packed(content):
        raise InputError(f"{name}: it is compressed and no WARC; unpack it, or save the page as HTML or MHTML")
    return browser.saved(name, content)
