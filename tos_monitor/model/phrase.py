"""What the program says of its own, in each language of its readers."""

from dataclasses import dataclass

from tos_monitor.model.words import Language


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrase:
    """A name, a sentence or a form of one, a language each."""

    ko: str
    en: str

    def __getitem__(self, language: Language) -> str:
        """The phrase in a language."""
        return self.ko if language is Language.KO else self.en
