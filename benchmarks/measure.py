"""Starts a program and says what it took: time on the clock, time on the processor, memory at its peak."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_KIB_PER_MB = 1024


class BenchmarkError(Exception):
    """A program did not do what is measured, so that its figures would mean nothing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Usage:
    """What one process took, with the processes that it waited for."""

    seconds: float
    cpu: float
    peak: float  # MB


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str], fine: Sequence[int] = (0,)) -> Usage:
    """Run a program in a folder to its end.

    The system counts the peak from the moment of the fork on, so this process has to stay smaller than what it starts.

    Raises:
        BenchmarkError: when it ends with another code than the fine ones.
    """
    with (folder / "output.txt").open("wb") as output:
        began = time.monotonic()
        process = subprocess.Popen(  # noqa: S603  the benchmark's own commands
            command, cwd=folder, env={**os.environ, **environment}, stdout=output, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in fine:
        said = (folder / "output.txt").read_text(encoding="utf-8", errors="replace")[-2000:]
        raise BenchmarkError(f"{' '.join(command)[:200]}: exit code {process.returncode}\n{said}")
    return Usage(seconds=seconds, cpu=used.ru_utime + used.ru_stime, peak=used.ru_maxrss / _KIB_PER_MB)


def middle(usages: Sequence[Usage]) -> Usage:
    """Give the median of each figure."""
    return Usage(
        seconds=median(each.seconds for each in usages),
        cpu=median(each.cpu for each in usages),
        peak=median(each.peak for each in usages),
    )
