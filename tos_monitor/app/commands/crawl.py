"""The command ``scrapy crawl``, which says here, and fails, when what it saw could not be recorded."""

import argparse

import click
from scrapy.commands import BaseRunSpiderCommand
from scrapy.exceptions import UsageError

from tos_monitor.app.crawl import unrecorded
from tos_monitor.errors import TosMonitorError


class Command(BaseRunSpiderCommand):
    """Runs a spider by its name, as Scrapy's own command does."""

    requires_project = True

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options] <spider>"

    def short_desc(self) -> str:
        """The line in the list of commands."""
        return "Run a spider of this project by its name; ends with 1 when what it saw could not be recorded"

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Run the spider to its end."""
        if len(args) != 1 or self.crawler_process is None:
            raise UsageError("expected the name of one spider")
        crawler = self.crawler_process.create_crawler(args[0])
        self.crawler_process.crawl(crawler, **opts.spargs)
        self.crawler_process.start()
        if self.crawler_process.bootstrap_failed:
            self.exitcode = TosMonitorError.exit_code
        elif problem := unrecorded(crawler):
            click.echo(f"error: {problem}", err=True)
            self.exitcode = TosMonitorError.exit_code
