"""The options that several commands share."""

from pathlib import Path

import click

from feeds.channels import DEFAULT
from tos_monitor.app.sources import bundled_declarations

services = click.argument("services", nargs=-1, metavar="[SERVICE]...")

declarations = click.option(
    "--declarations",
    type=click.Path(file_okay=False, path_type=Path),
    default=bundled_declarations,
    show_default="the ones that ship with the program",
    metavar="DIR",
    help="Folder of the declarations, one TOML file a service.",
)
database = click.option(
    "--db",
    "database",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("db/tos.db"),
    envvar="TOS_MONITOR_DB",
    show_default=True,
    show_envvar=True,
    metavar="FILE",
    help="The SQLite database.",
)
feeds = click.option(
    "--feeds",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("feeds/public"),
    envvar="TOS_MONITOR_FEEDS",
    show_default=True,
    show_envvar=True,
    metavar="DIR",
    help="Folder that the feeds are written to.",
)
channels = click.option(
    "--channels",
    type=click.Path(dir_okay=False, path_type=Path),
    default=DEFAULT,
    envvar="TOS_MONITOR_CHANNELS",
    show_default="the ones that ship with the program",
    show_envvar=True,
    metavar="FILE",
    help="Which feeds there are, and under which address.",
)
allow_hosts = click.option(
    "--allow-host",
    "allow_hosts",
    multiple=True,
    metavar="HOST",
    help="Fetch from HOST though its address is private (a replica shop, an intranet). Repeatable.",
)
confirm_after = click.option(
    "--confirm-after",
    type=click.FloatRange(min=0),
    envvar="TOS_MONITOR_CONFIRM_AFTER",
    show_default="the next run looks again",
    show_envvar=True,
    metavar="MINUTES",
    help="Look again at what changed so long after the last visit, and tell it with this run.",
)
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
