"""What must be on a page before it is taken: the text that its declaration selects."""

from dataclasses import dataclass
from typing import Self

from playwright.async_api import Error, Page
from scrapy import Request

from spiders.browser import AWAITED
from spiders.robots import VISITED
from tos_monitor.model import Declaration

# What is shown of the parts that hold the text, as its length and a hash; nothing while one is not there. A selector
# that the browser does not know stands for the whole page.
_SHOWN = """([selectors, least]) => {
  const parts = selectors.map(each => {
    try { return [...document.querySelectorAll(each)]; } catch { return [document.body ?? document.documentElement]; }
  });
  if (parts.some(each => !each.length)) return null;
  const text = parts.flat().map(each => each.innerText ?? "").join("\\n");
  if (text.trim().length < least) return null;
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0;
  return `${text.length} ${hash}`;
}"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Awaited:
    """What must be there before a page is done: elements, named by CSS, and so many characters in them."""

    elements: tuple[str, ...]
    characters: int

    @classmethod
    def by(cls, request: Request) -> Self:
        """What a request says it waits for, or else what its document selects."""
        if named := request.meta[AWAITED]:
            return cls(elements=named, characters=1)
        return cls.of(request.meta[VISITED], request.url)

    @classmethod
    def of(cls, declaration: Declaration, address: str) -> Self:
        """Of a page that only holds the frame with the text, the frame; of a range its ends, with the text anywhere."""
        if declaration.frame and address in declaration.fetch:
            return cls(elements=(declaration.frame,), characters=0)
        elements = [
            css
            for part in declaration.select
            for css in (
                (part,)
                if isinstance(part, str)
                else (part.start_before, part.start_after, part.end_before, part.end_after, "body")
            )
            if css
        ]
        return cls(elements=tuple(elements) or ("body",), characters=declaration.min_chars)

    async def shown(self, page: Page) -> str:
        """Give the mark of the text that is there, the same as long as the text is; nothing while it is not there."""
        try:
            return str(await page.evaluate(_SHOWN, [self.elements, self.characters]) or "")
        except Error:
            if page.is_closed():
                raise
            return ""  # it is on its way to another page
