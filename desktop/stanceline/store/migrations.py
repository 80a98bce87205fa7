"""Brings a project file to the newest schema, step by step; a copy of the file is kept before each run."""

from sqlite_utils import Database, Migrations

from stanceline.store.schema import APPLICATION_ID, HELD, INHERITED, MARKS, TABLES, VIEWS

project_migrations = Migrations("stanceline")


@project_migrations(name="001 the first house")  # type: ignore[untyped-decorator]
def first_house(db: Database) -> None:
    """All tables and the two public views."""
    for statement in TABLES:
        db.execute(statement)
    for name, select in VIEWS.items():
        db.create_view(name, select)


@project_migrations(name="002 marks and holders")  # type: ignore[untyped-decorator]
def marks_and_holders(db: Database) -> None:
    """Flags, notes, excluded sentences; labels inherited by a split; dimensions that ask who holds a stance."""
    if db.table("marks").exists():
        return  # a project made since has them
    db.execute(f"ALTER TABLE dimensions ADD COLUMN {HELD}")
    db.execute(f"ALTER TABLE annotations ADD COLUMN {INHERITED}")
    for statement in MARKS:
        db.execute(statement)


def migrate(db: Database, version: int) -> None:
    """Apply what is pending, all of it or nothing; ``version`` is recorded as ``user_version``."""
    db.execute("BEGIN IMMEDIATE")
    try:
        project_migrations.apply(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {version}")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise
