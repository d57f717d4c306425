"""What can go wrong, as one tree: each error makes its own message, which says what, where and what to do."""

from collections.abc import Sequence


class TosMonitorError(Exception):
    """Any trouble that the program expects; its text is one line for a person. ``exit_code`` is the command's."""

    exit_code = 1


class UsageError(TosMonitorError):
    """The user gave something that cannot be used."""

    exit_code = 2


class DeclarationError(UsageError):
    """Mistakes in declarations: all of them at once, each naming file, key and what was expected."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class InputError(UsageError):
    """A file that was given to be read can't be."""


class ChannelError(UsageError):
    """A mistake in ``channels.toml``."""


class StoreError(TosMonitorError):
    """The database can't be read or written; what was committed before is safe."""


class NewerDatabaseError(UsageError):
    """The database was written by a newer version of the program."""


class CutOffError(TosMonitorError):
    """A signal ended a run before its end; what was recorded before is safe."""


class BusyError(TosMonitorError):
    """Another run holds the lock."""

    exit_code = 75
