"""The tables and views of a project file, as plain SQL; sqlite-utils applies them (see migrations)."""

APPLICATION_ID = 0x53746E63  # "Stnc"

# A taken-back import keeps its rows and hides them, so that undo and redo of an import of any size are
# one row; an import that never finished is swept away when the file is next opened.
LIVE = "import IN (SELECT id FROM imports WHERE state = 'done')"

# Columns and tables that younger projects have from the start and older ones get by a migration.
HELD = "held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1))"
INHERITED = "inherited INTEGER NOT NULL DEFAULT 0 CHECK (inherited IN (0, 1))"

MARKS = (
    """CREATE TABLE marks (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, article INTEGER NOT NULL REFERENCES articles(id),
        sentence INTEGER REFERENCES sentences(id), annotator INTEGER NOT NULL REFERENCES annotators(id),
        kind TEXT NOT NULL CHECK (kind IN ('flag', 'exclude', 'note', 'done')), text TEXT NOT NULL DEFAULT '',
        at TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX one_mark ON marks(article, ifnull(sentence, 0), annotator, kind)",
    "CREATE INDEX marks_by_sentence ON marks(sentence, annotator)",
)

TABLES = (
    """CREATE TABLE project (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT""",
    """CREATE TABLE annotators (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE,
        created TEXT NOT NULL) STRICT""",
    """CREATE TABLE imports (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL CHECK (state IN ('loading', 'done', 'withdrawn')),
        source TEXT NOT NULL, annotator INTEGER REFERENCES annotators(id), started TEXT NOT NULL,
        ended TEXT NOT NULL DEFAULT '', articles INTEGER NOT NULL DEFAULT 0,
        sentences INTEGER NOT NULL DEFAULT 0, report TEXT NOT NULL DEFAULT '{}') STRICT""",
    """CREATE TABLE articles (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, import INTEGER NOT NULL REFERENCES imports(id),
        title TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '',
        author TEXT NOT NULL DEFAULT '', published TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT '', extra TEXT NOT NULL DEFAULT '{}', origin TEXT NOT NULL DEFAULT '',
        encoding TEXT NOT NULL DEFAULT '', sha256 TEXT NOT NULL) STRICT""",
    "CREATE INDEX articles_by_hash ON articles(sha256)",
    "CREATE INDEX articles_by_import ON articles(import)",
    """CREATE TABLE sentences (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, article INTEGER NOT NULL REFERENCES articles(id),
        position INTEGER NOT NULL CHECK (position >= 1), start INTEGER NOT NULL CHECK (start >= 0),
        "end" INTEGER NOT NULL CHECK ("end" > start), text TEXT NOT NULL, kind TEXT NOT NULL,
        paragraph INTEGER NOT NULL CHECK (paragraph IN (0, 1)), splitter TEXT NOT NULL,
        splitter_version TEXT NOT NULL, lineage TEXT NOT NULL DEFAULT '',
        UNIQUE (article, position)) STRICT""",
    f"""CREATE TABLE dimensions (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        heading TEXT NOT NULL DEFAULT '', choice TEXT NOT NULL CHECK (choice IN ('one', 'many')),
        position INTEGER NOT NULL, targeted INTEGER NOT NULL CHECK (targeted IN (0, 1)),
        required INTEGER NOT NULL CHECK (required IN (0, 1)), description TEXT NOT NULL DEFAULT '', {HELD},
        UNIQUE (id, choice)) STRICT""",
    """CREATE TABLE labels (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, dimension INTEGER NOT NULL REFERENCES dimensions(id),
        name TEXT NOT NULL COLLATE NOCASE, key TEXT NOT NULL DEFAULT '', colour TEXT NOT NULL DEFAULT '',
        shape TEXT NOT NULL DEFAULT '', definition TEXT NOT NULL DEFAULT '', include TEXT NOT NULL DEFAULT '',
        exclude TEXT NOT NULL DEFAULT '', examples TEXT NOT NULL DEFAULT '[]',
        counter_examples TEXT NOT NULL DEFAULT '[]', neither INTEGER NOT NULL CHECK (neither IN (0, 1)),
        parent INTEGER REFERENCES labels(id), position INTEGER NOT NULL,
        retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
        UNIQUE (dimension, name), UNIQUE (id, dimension)) STRICT""",
    """CREATE TABLE targets (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        aliases TEXT NOT NULL DEFAULT '[]') STRICT""",
    # The dimension's choice is repeated here under a foreign key so that a unique index can enforce it.
    f"""CREATE TABLE annotations (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, sentence INTEGER NOT NULL REFERENCES sentences(id),
        annotator INTEGER NOT NULL REFERENCES annotators(id), dimension INTEGER NOT NULL,
        choice TEXT NOT NULL, label INTEGER NOT NULL, target INTEGER REFERENCES targets(id),
        holder TEXT NOT NULL DEFAULT '', at TEXT NOT NULL, seconds REAL, unsure INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL, {INHERITED},
        FOREIGN KEY (dimension, choice) REFERENCES dimensions(id, choice) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (label, dimension) REFERENCES labels(id, dimension) DEFERRABLE INITIALLY DEFERRED
        ) STRICT""",
    """CREATE UNIQUE INDEX one_answer ON annotations(sentence, annotator, dimension, ifnull(target, 0), holder)
        WHERE choice = 'one'""",
    """CREATE UNIQUE INDEX no_twins ON annotations(sentence, annotator, label, ifnull(target, 0), holder)""",
    "CREATE INDEX annotations_by_label ON annotations(label, sentence, annotator)",
    *MARKS,
    """CREATE TABLE operations (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, at TEXT NOT NULL,
        annotator INTEGER REFERENCES annotators(id), name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')), subject INTEGER REFERENCES operations(id),
        standing TEXT NOT NULL CHECK (standing IN ('done', 'undone', 'dropped', 'kept')),
        detail TEXT NOT NULL DEFAULT '{}') STRICT""",
    "CREATE INDEX operations_done ON operations(id) WHERE kind = 'do' AND standing = 'done'",
    "CREATE INDEX operations_undone ON operations(id) WHERE standing = 'undone'",
    "CREATE INDEX operations_by_subject ON operations(subject) WHERE subject IS NOT NULL",
    """CREATE TABLE row_changes (
        id INTEGER PRIMARY KEY, operation INTEGER NOT NULL REFERENCES operations(id), "table" TEXT NOT NULL,
        row INTEGER NOT NULL, before TEXT, after TEXT) STRICT""",
    "CREATE INDEX row_changes_by_operation ON row_changes(operation)",
)

LABELS_LONG = f"""
    SELECT ar.uid AS article, ar.title AS title, ar.source AS source, ar.published AS date, ar.url AS url,
           s.uid AS sentence, s.position AS position, s.start AS start, s."end" AS "end", s.text AS text,
           p.name AS annotator, d.name AS dimension, l.name AS label, coalesce(t.name, '') AS target,
           a.holder AS holder, a.at AS at
      FROM annotations a
      JOIN sentences s ON s.id = a.sentence
      JOIN articles ar ON ar.id = s.article AND ar.{LIVE}
      JOIN annotators p ON p.id = a.annotator
      JOIN labels l ON l.id = a.label
      JOIN dimensions d ON d.id = a.dimension
      LEFT JOIN targets t ON t.id = a.target"""

LABEL_COUNTS = f"""
    SELECT d.name AS dimension, l.name AS label, count(a.id) AS labels,
           count(DISTINCT a.sentence) AS sentences, count(DISTINCT a.annotator) AS annotators
      FROM labels l
      JOIN dimensions d ON d.id = l.dimension
      LEFT JOIN (SELECT x.* FROM annotations x JOIN sentences s ON s.id = x.sentence
                   JOIN articles ar ON ar.id = s.article AND ar.{LIVE}) a ON a.label = l.id
     GROUP BY l.id
     ORDER BY d.position, l.position"""

VIEWS = {"labels_long": LABELS_LONG, "label_counts": LABEL_COUNTS}
