"""``python -m tos_monitor`` is the command line."""

from tos_monitor.app.cli import main

main()
