"""Where the declarations come from: the folder that ships with the program, or the user's own."""

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from tos_monitor.declare import declare
from tos_monitor.errors import UsageError
from tos_monitor.model import Watch


def bundled_declarations() -> Path:
    """The folder of the declarations that ship with the program."""
    return Path(str(files("spiders") / "declarations"))


def load(folder: Path) -> tuple[Watch, ...]:
    """Read all declarations of a folder.

    Raises:
        UsageError: when the folder can't be read or holds no declarations.
        DeclarationError: with every mistake in them.
    """
    try:
        contents = {path.name: path.read_bytes() for path in sorted(folder.glob("*.toml")) if path.is_file()}
    except OSError as problem:
        raise UsageError(f"{folder}: can't read the declarations: {problem}") from problem
    if not contents:
        raise UsageError(f"{folder}: no declarations (*.toml) here; give their folder with --declarations")
    return _declared(tuple(contents.items()))


@lru_cache(maxsize=1)  # a run asks several times: for the command, and for each spider and its pipeline
def _declared(contents: tuple[tuple[str, bytes], ...]) -> tuple[Watch, ...]:
    return declare(dict(contents))
