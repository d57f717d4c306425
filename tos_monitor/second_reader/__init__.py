"""Reads English sentences a second time, by what was learned from labelled ones, where the rules read nothing."""

from tos_monitor.second_reader.features import Around, blocks
from tos_monitor.second_reader.learned import Model, shipped
from tos_monitor.second_reader.proposing import PREFIX, propose

__all__ = ["PREFIX", "Around", "Model", "blocks", "propose", "shipped"]
