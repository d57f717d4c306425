"""Finds the frame that holds a document's text: where it leads, or the text that stands in it."""

from tos_monitor import page
from tos_monitor.admit import is_pdf
from tos_monitor.decode import Decoded, decode
from tos_monitor.links import absolute, without_fragment
from tos_monitor.model import Declaration, Rejection, Snapshot
from tos_monitor.page import Frame


def address(declaration: Declaration, around: Snapshot) -> str | None:
    """Where the declared frame of a page leads; None when its text stands in the page, or when it leads nowhere."""
    if is_pdf(around):
        return None
    found = find(declaration, around.url, decode(around.body, around.content_type))
    return found.address if isinstance(found, Frame) and not found.markup else None


def is_around(declaration: Declaration, snapshot: Snapshot) -> bool:
    """Whether a response is the page that shows the declared frame, and not the frame's own."""
    if is_pdf(snapshot):
        return False
    return page.parse(decode(snapshot.body, snapshot.content_type).text).frame(declaration.frame or "") is not None


def find(declaration: Declaration, url: str, around: Decoded) -> Frame | Rejection:
    """Find the first frame that the declaration names: with its markup, or with an absolute address of the service."""
    parsed = page.parse(around.text)
    name = f'frame = "{declaration.frame}"'
    frame = parsed.frame(declaration.frame or "")
    if frame is None:
        return Rejection(reason="selector-no-match", detail=f"{name} matches no frame")
    if frame.markup:
        return frame
    base = absolute(parsed.base, url, around.encoding) or url
    leads_to = absolute(frame.address, base, around.encoding)
    if leads_to is None:
        return Rejection(reason="needs-script", detail=f"{name} has no address: a script fills it")
    if leads_to == without_fragment(url):
        return Rejection(reason="text-in-frame", detail=f"{name} leads back to the page")
    if not declaration.owns(leads_to):
        return Rejection(
            reason="foreign-host", detail=f"{name} leads to {leads_to}; if its host is the service's, add it to hosts"
        )
    return Frame(address=leads_to, markup="")
