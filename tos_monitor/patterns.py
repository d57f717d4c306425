"""Compiles patterns when they are first used: there are two thousand, and a run that reads no notice needs few."""

import re
from typing import Any, cast


class _Uncompiled:
    """Becomes a pattern with the first thing that is asked of it; what it spells is known before."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever patterns have
        if name.startswith("__"):
            raise AttributeError(name)
        value = getattr(re.compile(self.pattern, self._flags), name)
        self.__dict__[name] = value  # from now on it is found at once
        return value


def pattern(spelled: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A pattern that costs nothing until it is used. A test compiles all, so that mistakes are found before."""
    return cast("re.Pattern[str]", _Uncompiled(spelled, flags))
