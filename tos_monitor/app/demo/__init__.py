"""The demonstration: two fictional shops on a local server, played scene by scene."""

from importlib.resources import files
from pathlib import Path

REPLICA = Path(str(files(__name__) / "replica"))
"""The folder of the replica: its calendar, its pages and, in ``declarations``, how they are declared."""
