"""Says when a run's news must wait for a person: what changes everywhere at once is not the terms."""

from tos_monitor.model import Tally

# A new consent wall, a network that answers for everyone or a faulty release of this program touches many documents at
# once; terms change a few at a time. Below five documents a share says nothing.
LARGEST_SHARE = 0.2
FEWEST = 5


def is_suspicious(tally: Tally) -> bool:
    """Tell whether so many of the documents that were known changed, or began to fail, that a person should look."""
    troubled = tally.changed + tally.failed
    return troubled >= FEWEST and troubled > LARGEST_SHARE * tally.known
