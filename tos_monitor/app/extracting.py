"""The command that shows the legible text of a page: extract."""

from pathlib import Path

import click

from tos_monitor.app.saved import saved_text


@click.command()
@click.argument("page", type=click.Path(path_type=Path))
@click.option("--select", multiple=True, metavar="CSS", help="Part of the page that holds the text. Repeatable.")
@click.option("--remove", multiple=True, metavar="CSS", help="Part to leave out. Repeatable.")
@click.option("--json", "path", metavar="PATH", help="JMESPath of the text in a JSON file.")
@click.option("--content-type", metavar="TYPE", help="What the server said it is, such as 'text/html; charset=euc-kr'.")
def extract(
    page: Path, select: tuple[str, ...], remove: tuple[str, ...], path: str | None, content_type: str | None
) -> None:
    """Print the legible text of the file PAGE, as a declaration with these selectors would read it."""
    click.echo(saved_text(page, select=select, remove=remove, path=path, content_type=content_type))
