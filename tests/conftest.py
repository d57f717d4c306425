"""What all tests share: a real local server, the program as users start it, and laws that run the same everywhere."""

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.site import Site

ROOT = Path(__file__).parent.parent

# A law's examples are the same at every run here too, so that a failure is never a matter of luck; no deadline,
# because a loaded machine proves nothing about a law.
settings.register_profile(
    "same", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("same")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that wait for servers and browsers, while others compute; none is left for the end."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(scope="module", autouse=True)
def programs_are_measured(request: pytest.FixtureRequest) -> Iterator[None]:
    """Coverage follows into the programs that tests start, unless their file does without."""
    with pytest.MonkeyPatch.context() as environment:
        if request.node.get_closest_marker("unmeasured"):
            environment.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
        yield


@pytest.fixture
def site() -> Iterator[Site]:
    """A web server on loopback whose pages a test lays out."""
    with Site() as served:
        yield served


Run = Callable[..., "subprocess.CompletedProcess[str]"]

# Nothing on loopback needs sparing; the tests of politeness ask for the delay that users have.
FOR_TESTS = {"PYTHONPATH": str(ROOT), "TOS_MONITOR_CONTACT": "tests@example.org", "TOS_MONITOR_DELAY": "0"}


def program_in(folder: Path, module: str = "tos_monitor") -> Run:
    """The program in a process of its own, as cron would start it in a folder; or another one, such as Scrapy."""

    def run(
        *arguments: str, largest_file: int = resource.RLIM_INFINITY, **variables: str
    ) -> "subprocess.CompletedProcess[str]":
        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

        # Coverage writes files of its own, which the limit is not meant for.
        is_limited = largest_file != resource.RLIM_INFINITY
        inherited = {name: value for name, value in os.environ.items() if not (is_limited and "COVERAGE" in name)}
        return subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=folder,
            env={**inherited, **FOR_TESTS, **variables},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            preexec_fn=limit,
            check=False,
        )

    return run


@pytest.fixture
def tos_monitor(tmp_path: Path) -> Run:
    """The program in an empty folder."""
    return program_in(tmp_path)
