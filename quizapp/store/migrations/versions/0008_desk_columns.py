"""What the desk adds to older tables"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, *columns in _columns():
        for column in columns:
            # Not in a batch, which would build the table anew and forget that no number is given twice.
            op.add_column(table, column)
    for table, column, other in KEYS:
        with op.batch_alter_table(table) as batch:
            batch.create_foreign_key(f"fk_{table}_{column}_{other}", other, [column], ["id"])
    op.create_index("ix_one_time_secret_person_id", "one_time_secret", ["person_id"])
    # Whoever came first made the site.
    op.execute(
        "UPDATE person SET keeper = true WHERE id = (SELECT min(id) FROM person WHERE role = 'teacher')"
    )


def downgrade() -> None:
    op.drop_index("ix_one_time_secret_person_id", "one_time_secret")
    for table, column, other in KEYS:
        with op.batch_alter_table(table) as batch:
            batch.drop_constraint(f"fk_{table}_{column}_{other}", type_="foreignkey")
    for table, *columns in _columns():
        for column in columns:
            op.drop_column(table, column.name)


KEYS = (
    ("assignment", "group_id", "class_group"),
    ("card", "corrected_from", "fact_version"),
    ("doubt", "answered_by", "person"),
    ("one_time_secret", "person_id", "person"),
    ("question_version", "made_by", "person"),
    ("release_question", "base_version_id", "question_version"),
)


def _columns() -> list[tuple[str | sa.Column, ...]]:
    moment = sa.DateTime(timezone=True)
    return [
        (
            "assignment",
            sa.Column("goal", sa.String(), nullable=False, server_default="quiz"),
            sa.Column("drawn", sa.String(), nullable=False, server_default="each"),
            sa.Column("shuffled", sa.Boolean(), nullable=False, server_default=sa.true()),
            sa.Column("group_id", sa.Integer(), nullable=True),
        ),
        ("attempt", sa.Column("points", sa.Double(), nullable=True)),
        ("card", sa.Column("corrected_from", sa.Integer(), nullable=True)),
        (
            "doubt",
            sa.Column("outcome", sa.String(), nullable=True),
            sa.Column("reply", sa.String(), nullable=True),
            sa.Column("answered_by", sa.Integer(), nullable=True),
            sa.Column("answered_at", moment, nullable=True),
        ),
        ("one_time_secret", sa.Column("person_id", sa.Integer(), nullable=True)),
        ("person", sa.Column("keeper", sa.Boolean(), nullable=False, server_default=sa.false())),
        (
            "question_set",
            sa.Column("settings", sa.JSON(), nullable=True),
            sa.Column("archived_at", moment, nullable=True),
        ),
        (
            "question_version",
            sa.Column("made_by", sa.Integer(), nullable=True),
            sa.Column("made_at", moment, nullable=True),
        ),
        (
            "release",
            sa.Column("origin", sa.String(), nullable=False, server_default="generated"),
            sa.Column("settings", sa.JSON(), nullable=True),
        ),
        ("release_question", sa.Column("base_version_id", sa.Integer(), nullable=True)),
        ("review", sa.Column("rated_before", sa.Integer(), nullable=True)),
        ("slot", sa.Column("weight", sa.Double(), nullable=False, server_default="1")),
    ]

