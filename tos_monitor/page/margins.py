"""Tells which elements of a page are the site's, around its text: menus, heads and feet, banners."""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from bs4.element import Tag

_MAIN = frozenset({"main", "article"})
_ROOTS = frozenset({"html", "body"})
_MARGINS = frozenset({"nav", "aside", "header", "footer", "select"})
_ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "search"})
_ENDS = frozenset({"header", "footer", "banner", "contentinfo"})  # these a text may have as well as its site
# What an element is called by its id or its classes, "_" written as "-". gnb, lnb and snb are the menus of the site, of
# its part and beside the text on Korean pages. A class may well call any head "header": only an id tells the site's.
_IDS = frozenset({"header", "footer"})
_NAMES = frozenset(
    {
        *("gnb", "lnb", "snb", "breadcrumb", "breadcrumbs", "quick-menu", "quickmenu"),
        *("skip-nav", "skipnav", "skip-navi", "skipnavi", "skip-navigation", "skip-link", "skip-links"),
        *("site-header", "site-footer", "global-header", "global-footer"),
        *("social-share", "sns-share", "share-buttons"),
        *("cookie-banner", "cookie-bar", "cookie-consent", "cookie-notice", "cookie-popup", "cookiebanner"),
        *("cookieconsent", "cookie-law-info-bar", "cc-banner", "gdpr-banner", "onetrust-consent-sdk"),
        *("onetrust-banner-sdk", "cybotcookiebotdialog", "didomi-host"),
    }
)


def margins(tags: Iterable[Tag]) -> Iterator[Tag]:
    """The elements that are no part of the text of their page, given all in order."""
    around: set[int] = set()
    suspects = []
    for tag in tags:
        if tag.name in _MAIN:
            around.update(_up_to(around, tag))
        elif tag.name in _MARGINS or (tag.attrs and _is_called_so(tag)):
            suspects.append(tag)
    for tag in suspects:
        misnamed = tag.name not in _MARGINS and (tag.name in _ROOTS or id(tag) in around)  # named by what it is beside
        if not misnamed and not (_is_end(tag) and any(parent.name in _MAIN for parent in tag.parents)):
            yield tag


def _up_to(known: set[int], tag: Tag) -> Iterator[int]:
    """What holds an element, up to what is known to hold one."""
    return (id(parent) for parent in takewhile(lambda parent: id(parent) not in known, list(tag.parents)))


def _is_called_so(tag: Tag) -> bool:
    role, own, classes = (str(tag.attrs.get(name, "")) for name in ("role", "id", "class"))
    if role in _ROLES or own.lower() in _IDS:
        return True
    names = f"{own} {classes}".lower().replace("_", "-").split()
    return not _NAMES.isdisjoint(names)


def _is_end(tag: Tag) -> bool:
    """Tell what may be the head of a text, with its title and effective date, or its foot, from menus."""
    return not _ENDS.isdisjoint({tag.name, tag.attrs.get("role"), str(tag.attrs.get("id", "")).lower()})
