"""Puts a file in the place of another, so that whoever reads meanwhile gets the old one or the new one, whole."""

from pathlib import Path
from shutil import copymode


def replace(path: Path, content: bytes) -> bool:
    """Give a file new content, and say whether that was needed; who may read it stays as it was."""
    is_there = path.is_file()
    if is_there and path.read_bytes() == content:
        return False
    written = path.with_name(f".{path.name}.new")
    try:
        written.write_bytes(content)
        if is_there:
            copymode(path, written)
        written.replace(path)
    finally:
        written.unlink(missing_ok=True)  # a full disk leaves half of it
    return True
