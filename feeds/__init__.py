"""Feeds out: entries in; RSS, Atom, JSON Feed and their index page out."""
