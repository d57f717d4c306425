"""The languages that can be read."""

from collections.abc import Mapping

from tos_monitor.model import Language
from tos_monitor.rules.en import ENGLISH
from tos_monitor.rules.ko import KOREAN
from tos_monitor.rules.tongue import Tongue

TONGUES: Mapping[Language, Tongue] = {Language.KO: KOREAN, Language.EN: ENGLISH}
