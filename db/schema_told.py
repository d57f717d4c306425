"""The tables of what is told, and the view that people read, as SQL: what the steps of the migrations run."""

NOTICES = """
CREATE TABLE notice (
    document TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('terms-change', 'privacy-change', 'breach', 'other')),
    PRIMARY KEY (document, version),
    FOREIGN KEY (document, version) REFERENCES version (document, number)
) STRICT;

CREATE TABLE announcement (
    document TEXT NOT NULL,
    version INTEGER NOT NULL,
    announced_on TEXT NOT NULL,
    effective_on TEXT,
    notice_days INTEGER,
    status TEXT NOT NULL CHECK (status IN ('announced', 'postponed', 'withdrawn')),
    direction TEXT NOT NULL,
    severity TEXT,
    pairs INTEGER NOT NULL,
    concerns TEXT NOT NULL CHECK (json_valid(concerns)),
    reason TEXT NOT NULL,
    objection TEXT NOT NULL,
    objection_until TEXT,
    deemed_consent TEXT NOT NULL,
    unread TEXT NOT NULL CHECK (json_valid(unread)),
    PRIMARY KEY (document, version),
    FOREIGN KEY (document, version) REFERENCES version (document, number)
) STRICT;

CREATE TABLE incident (
    document TEXT NOT NULL,
    version INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (json_valid(words)),
    word_class TEXT CHECK (word_class IN ('statutory', 'plain', 'softened')),
    minimisers TEXT NOT NULL CHECK (json_valid(minimisers)),
    people INTEGER,
    unit TEXT CHECK (unit IN ('people', 'accounts', 'records')),
    hedge TEXT,
    items_leaked TEXT NOT NULL CHECK (json_valid(items_leaked)),
    items_denied TEXT NOT NULL CHECK (json_valid(items_denied)),
    occurred_on TEXT,
    occurred_until TEXT,
    discovered_on TEXT,
    reported_on TEXT,
    notified_on TEXT,
    checklist TEXT NOT NULL CHECK (json_valid(checklist)),
    contact TEXT NOT NULL,
    advice TEXT NOT NULL,
    is_denied INTEGER NOT NULL CHECK (is_denied IN (0, 1)),
    is_possible INTEGER NOT NULL CHECK (is_possible IN (0, 1)),
    has_advertising INTEGER NOT NULL CHECK (has_advertising IN (0, 1)),
    unread TEXT NOT NULL CHECK (json_valid(unread)),
    PRIMARY KEY (document, version),
    FOREIGN KEY (document, version) REFERENCES version (document, number)
) STRICT;
"""

TOLD = """
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    document TEXT NOT NULL REFERENCES document (id),
    at TEXT NOT NULL,
    version INTEGER,
    detail TEXT NOT NULL,
    beside_document TEXT,
    beside_version INTEGER,
    FOREIGN KEY (document, version) REFERENCES version (document, number),
    FOREIGN KEY (beside_document, beside_version) REFERENCES version (document, number)
) STRICT;
CREATE INDEX event_document ON event (document, at);
CREATE INDEX event_version ON event (document, version);
CREATE INDEX event_beside ON event (beside_document, beside_version);

CREATE TABLE entry (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE REFERENCES event (id),
    run INTEGER NOT NULL REFERENCES run (id),
    event TEXT NOT NULL,
    events TEXT NOT NULL CHECK (json_valid(events)),
    service TEXT NOT NULL REFERENCES service (id),
    document TEXT NOT NULL REFERENCES document (id),
    at TEXT NOT NULL,
    language TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('adverse', 'favourable', 'neutral', 'mixed', 'none')),
    severity TEXT CHECK (severity IN ('high', 'medium', 'low')),
    directions TEXT NOT NULL CHECK (json_valid(directions)),
    categories TEXT NOT NULL CHECK (json_valid(categories)),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    html TEXT NOT NULL,
    link TEXT NOT NULL
) STRICT;
CREATE INDEX entry_service ON entry (service, at);
CREATE INDEX entry_document ON entry (document);
CREATE INDEX entry_run ON entry (run);

CREATE TABLE explanation (
    digest TEXT PRIMARY KEY NOT NULL,
    entry TEXT NOT NULL REFERENCES entry (id),
    model TEXT NOT NULL,
    text TEXT NOT NULL,
    written_at TEXT NOT NULL
) STRICT;
CREATE INDEX explanation_entry ON explanation (entry, written_at);
"""

FINDING = """
CREATE VIEW finding AS
SELECT
    date(version.seen_at, iif(document.language = 'ko', '+9 hours', '+0 hours')) AS day,
    document.service AS service,
    service.name AS service_name,
    document.title AS title,
    document.type AS type,
    flag.direction AS direction,
    flag.severity AS severity,
    flag.category AS category,
    change.kind AS kind,
    change.announced AS announced,
    coalesce(change.path_after, change.path_before) AS path,
    coalesce(nullif(change.heading_after, ''), change.heading_before) AS heading,
    flag.quote_before AS quote_before,
    flag.quote_after AS quote_after,
    change.edits AS edits,
    flag.reason_ko AS reason_ko,
    flag.reason_en AS reason_en,
    flag.law AS law,
    flag.rule AS rule,
    document.url AS url,
    change.document AS document,
    change.version AS version,
    change.id AS change,
    flag.id AS flag
FROM flag
JOIN change ON change.id = flag.change
JOIN version ON version.document = change.document AND version.number = change.version
JOIN document ON document.id = change.document
JOIN service ON service.id = document.service
ORDER BY version.seen_at DESC, change.document, change.version DESC, change.announced, change.position, flag.position;
"""
