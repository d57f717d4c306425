"""The tables and the view as SQL: what the steps of the migrations run."""

# Only words whose list is closed are checked here. Categories, languages and kinds of event grow, and SQLite can't
# widen a CHECK without copying the table. No table is WITHOUT ROWID and no reference cascades: nothing is deleted.
WATCHED = """
CREATE TABLE service (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    homepage TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

CREATE TABLE document (
    id TEXT PRIMARY KEY NOT NULL,
    service TEXT NOT NULL REFERENCES service (id),
    kind TEXT NOT NULL CHECK (kind IN ('terms', 'notice', 'board')),
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    url TEXT NOT NULL,
    audience TEXT,
    board TEXT REFERENCES document (id),
    first_seen TEXT NOT NULL,
    is_backlog INTEGER NOT NULL CHECK (is_backlog IN (0, 1)),
    refused TEXT NOT NULL,
    robots_ignored TEXT NOT NULL,
    listed_on TEXT
) STRICT;
CREATE INDEX document_service ON document (service);
CREATE INDEX document_board ON document (board);

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    command TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    documents INTEGER,
    failed INTEGER,
    known INTEGER,
    changed INTEGER,
    failed_anew INTEGER,
    hold TEXT CHECK (hold IN ('none', 'held', 'released')),
    judged_at TEXT,
    released_at TEXT
) STRICT;
"""

SEEN = """
CREATE TABLE wait (
    host TEXT PRIMARY KEY NOT NULL,
    until TEXT NOT NULL
) STRICT;

CREATE TABLE look (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run (id),
    document TEXT NOT NULL REFERENCES document (id),
    seen_at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (
        outcome IN ('first', 'unchanged', 'unconfirmed', 'revised', 'gone', 'rejected', 'failed')
    ),
    version INTEGER,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    said TEXT NOT NULL,
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    UNIQUE (document, seen_at),
    FOREIGN KEY (document, version) REFERENCES version (document, number),
    CHECK ((outcome IN ('gone', 'rejected', 'failed')) = (reason <> ''))
) STRICT;
CREATE INDEX look_run ON look (run);
CREATE INDEX look_version ON look (document, version);
CREATE INDEX look_said ON look (document, said, seen_at);

CREATE TABLE body (
    digest TEXT PRIMARY KEY NOT NULL,
    document TEXT NOT NULL REFERENCES document (id),
    part INTEGER NOT NULL,
    kept_at TEXT NOT NULL,
    length INTEGER NOT NULL,
    anchor TEXT REFERENCES body (digest),
    zstd BLOB NOT NULL
) STRICT;
CREATE INDEX body_document ON body (document, part, kept_at);
CREATE INDEX body_anchor ON body (anchor);

CREATE TABLE response (
    look INTEGER NOT NULL REFERENCES look (id),
    part INTEGER NOT NULL,
    requested TEXT NOT NULL,
    url TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL CHECK (json_valid(headers)),
    digest TEXT NOT NULL,
    length INTEGER NOT NULL,
    body TEXT REFERENCES body (digest) CHECK (body = digest),
    PRIMARY KEY (look, part)
) STRICT;
CREATE INDEX response_body ON response (body);

CREATE TABLE presence (
    document TEXT NOT NULL REFERENCES document (id),
    run INTEGER NOT NULL REFERENCES run (id),
    seen_at TEXT NOT NULL,
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    PRIMARY KEY (document, run)
) STRICT;
CREATE INDEX presence_run ON presence (run);
CREATE INDEX presence_document ON presence (document, seen_at);
"""

READ = """
CREATE TABLE version (
    document TEXT NOT NULL REFERENCES document (id),
    number INTEGER NOT NULL CHECK (number > 0),
    cause TEXT NOT NULL CHECK (cause IN ('first-record', 'revision', 'technical-upgrade')),
    seen_at TEXT NOT NULL,
    title TEXT NOT NULL,
    posted_on TEXT NOT NULL,
    text TEXT NOT NULL,
    text_digest TEXT NOT NULL,
    key TEXT NOT NULL,
    reader TEXT NOT NULL,
    encoding TEXT NOT NULL,
    chosen_by TEXT NOT NULL,
    replaced INTEGER NOT NULL,
    tables TEXT NOT NULL CHECK (json_valid(tables)),
    PRIMARY KEY (document, number)
) STRICT;
CREATE INDEX version_key ON version (document, key);
"""

FOUND = """
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id),
    version INTEGER NOT NULL,
    announced INTEGER NOT NULL CHECK (announced IN (0, 1)),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('added', 'removed', 'edited', 'moved', 'renumbered')),
    cosmetic TEXT NOT NULL,
    path_before TEXT CHECK (path_before IS NULL OR json_valid(path_before)),
    heading_before TEXT,
    label_before TEXT,
    text_before TEXT,
    is_heading_before INTEGER CHECK (is_heading_before IN (0, 1)),
    path_after TEXT CHECK (path_after IS NULL OR json_valid(path_after)),
    heading_after TEXT,
    label_after TEXT,
    text_after TEXT,
    is_heading_after INTEGER CHECK (is_heading_after IN (0, 1)),
    edits TEXT NOT NULL CHECK (json_valid(edits)),
    UNIQUE (document, version, announced, position),
    FOREIGN KEY (document, version) REFERENCES version (document, number),
    CHECK (text_before IS NOT NULL OR text_after IS NOT NULL)
) STRICT;

CREATE TABLE flag (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (id),
    position INTEGER NOT NULL,
    category TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('adverse', 'favourable', 'neutral')),
    severity TEXT NOT NULL CHECK (severity IN ('high', 'medium', 'low')),
    rule TEXT NOT NULL,
    quote_before TEXT NOT NULL,
    quote_after TEXT NOT NULL,
    law TEXT NOT NULL CHECK (json_valid(law)),
    reason_ko TEXT NOT NULL,
    reason_en TEXT NOT NULL,
    UNIQUE (change, position)
) STRICT;
"""
