"""Assignments, and attempts that belong to one"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

PRACTICE = sa.text("state = 'open' AND assignment_id IS NULL")
ASSIGNED = sa.text("state = 'open' AND assignment_id IS NOT NULL")
OPEN = sa.text("state = 'open'")


def upgrade() -> None:
    op.create_table(
        "assignment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("opens_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("attempts_allowed", sa.Integer(), nullable=False),
        sa.Column("counts", sa.String(), nullable=False),
        sa.Column("feedback", sa.String(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["class_id"], ["school_class.id"], name="fk_assignment_class_id_school_class"),
        sa.ForeignKeyConstraint(["set_id"], ["question_set.id"], name="fk_assignment_set_id_question_set"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_assignment_release_id_release"),
        sa.ForeignKeyConstraint(["created_by"], ["person.id"], name="fk_assignment_created_by_person"),
        sa.PrimaryKeyConstraint("id", name="pk_assignment"),
    )
    op.create_index("ix_assignment_class_id", "assignment", ["class_id"])
    op.drop_index("uq_attempt_open", "attempt")
    with op.batch_alter_table("attempt") as table:
        table.add_column(sa.Column("assignment_id", sa.Integer(), nullable=True))
        table.create_foreign_key(
            "fk_attempt_assignment_id_assignment", "assignment", ["assignment_id"], ["id"]
        )
    op.create_index("ix_attempt_assignment_id", "attempt", ["assignment_id"])
    _only_one_open("uq_attempt_open", "set_id", PRACTICE)
    _only_one_open("uq_attempt_open_assigned", "assignment_id", ASSIGNED)


def downgrade() -> None:
    # Without assignments only one attempt of a set may be open: those of assignments end as they stand.
    op.execute(
        "UPDATE attempt SET state = 'submitted', submitted_at = started_at, credit = 0"
        " WHERE state = 'open' AND assignment_id IS NOT NULL"
    )
    for index in ("uq_attempt_open_assigned", "uq_attempt_open", "ix_attempt_assignment_id"):
        op.drop_index(index, "attempt")
    with op.batch_alter_table("attempt") as table:
        table.drop_constraint("fk_attempt_assignment_id_assignment", type_="foreignkey")
        table.drop_column("assignment_id")
    _only_one_open("uq_attempt_open", "set_id", OPEN)
    op.drop_table("assignment")


def _only_one_open(name: str, column: str, where: sa.TextClause) -> None:
    op.create_index(
        name, "attempt", ["person_id", column], unique=True, sqlite_where=where, postgresql_where=where
    )
