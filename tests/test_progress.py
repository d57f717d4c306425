"""What a person at a terminal sees that cron does not."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.conftest import FOR_TESTS
from tests.site import Site
from tests.test_spiders import LONG, declare, document


def on_a_terminal(folder: Path, *arguments: str) -> str:
    """What the program writes to a terminal."""
    ours, theirs = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-m", "tos_monitor", *arguments],
        cwd=folder,
        env={**os.environ, **FOR_TESTS, "TERM": "xterm", "COLUMNS": "200"},
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    written = b""
    try:
        while piece := os.read(ours, 65536):
            written += piece
    except OSError:  # Linux tells the end of a terminal so
        pass
    finally:
        os.close(ours)
        program.wait(timeout=60)
    return written.decode()


def test_a_run_shows_how_far_it_is(site: Site, tmp_path: Path) -> None:
    site.show("/terms", LONG)
    declare(tmp_path, site, document(site, "/terms"))
    written = on_a_terminal(tmp_path, "run", "--declarations", "declarations", "--allow-host", "127.0.0.1")
    assert "terms" in written
    assert "1/1" in written


def test_status_is_a_table_that_marks_what_is_wrong(site: Site, tmp_path: Path) -> None:
    declare(tmp_path, site, document(site, "/terms"))
    on_a_terminal(tmp_path, "run", "--declarations", "declarations", "--allow-host", "127.0.0.1")
    written = on_a_terminal(tmp_path, "status")
    assert "┃" in written
    assert "\x1b[31m" in written
    assert "http-404" in written


def test_a_comparison_is_coloured(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1. We keep your data for 7 days.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("1. We keep your data for 30 days.\n", encoding="utf-8")
    assert "\x1b[" in on_a_terminal(tmp_path, "diff", "a.txt", "b.txt")
