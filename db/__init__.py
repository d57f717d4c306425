"""SQLite: records in, records out; the folder is also a Datasette folder."""
