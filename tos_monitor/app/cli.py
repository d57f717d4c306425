"""The command line: every command, and the one place where trouble becomes a line and an exit code."""

import io
import logging
import sys
from importlib import import_module

import click

from tos_monitor.errors import TosMonitorError

# Imported when called: Scrapy alone takes half a second, which a comparison of two files should not wait for.
_COMMANDS = {
    "run": "tos_monitor.app.running",
    "add": "tos_monitor.app.adding",
    "demo": "tos_monitor.app.demo.command",
    "check": "tos_monitor.app.checking",
    "status": "tos_monitor.app.status",
    "publish": "tos_monitor.app.republishing",
    "release": "tos_monitor.app.releasing",
    "reread": "tos_monitor.app.rereading",
    "extract": "tos_monitor.app.extracting",
    "import-declarations": "tos_monitor.app.importing",
    "diff": "tos_monitor.app.comparing",
    "notice": "tos_monitor.app.noticing",
    "timeline": "tos_monitor.app.timelines",
    "review": "tos_monitor.app.reviewing",
    "explain": "tos_monitor.app.explaining",
}

# What these log is a connection or an answer that failed, which is recorded and told as such.
_TOLD_OTHERWISE = ("twisted", "scrapy.core.downloader", "scrapy.downloadermiddlewares")


class Commands(click.Group):
    """The commands of the table, in its order."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(import_module(_COMMANDS[cmd_name]), cmd_name.replace("-", "_"))
        if not isinstance(command, click.Command):
            raise TypeError(f"{cmd_name} is no command")
        return command


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="tos-monitor")
def cli() -> None:
    """Watch terms of service and tell, with proof, when a change moves a burden from the company to its users.

    Exit codes: 0 done; 1 done, but some documents failed or were held; 2 usage or declaration error; 75 another run
    holds the lock.
    """


def main() -> None:
    """Run a command, telling expected trouble in one line a problem."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # cron may have a locale that can't write Korean
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    log = logging.StreamHandler()
    log.setLevel(logging.WARNING)
    log.addFilter(lambda record: not record.name.startswith(_TOLD_OTHERWISE))
    logging.basicConfig(format="%(levelname)s: %(message)s", handlers=[log])
    try:
        sys.exit(cli.main(standalone_mode=False))
    except click.exceptions.NoArgsIsHelpError as problem:
        problem.show()
        sys.exit(problem.exit_code)
    except click.ClickException as problem:
        click.echo(f"error: {_in_a_line(problem)}", err=True)
        sys.exit(problem.exit_code)
    except click.Abort:
        click.echo("error: interrupted", err=True)
        sys.exit(1)
    except TosMonitorError as problem:
        for line in str(problem).splitlines():
            click.echo(f"error: {line}", err=True)
        sys.exit(problem.exit_code)


def _in_a_line(problem: click.ClickException) -> str:
    """What Click found wrong with the words of a command, where, and what to do."""
    said = " ".join(problem.format_message().split()).rstrip(".")
    context = problem.ctx if isinstance(problem, click.UsageError) else None
    command = context.command.name if context and context.parent else None
    asked = f"tos-monitor {command}" if command else "tos-monitor"
    where = f"{command}: " if command else ""
    return f"{where}{said}; see '{asked} --help'"
