"""Dismissed mistakes and doubts"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dismissed_mistake",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_dismissed_mistake_person_id_person"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_dismissed_mistake_fact_id_fact"),
        sa.PrimaryKeyConstraint("person_id", "fact_id", name="pk_dismissed_mistake"),
    )
    op.create_table(
        "doubt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("question_version_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_doubt_person_id_person"),
        sa.ForeignKeyConstraint(["set_id"], ["question_set.id"], name="fk_doubt_set_id_question_set"),
        sa.ForeignKeyConstraint(
            ["question_version_id"],
            ["question_version.id"],
            name="fk_doubt_question_version_id_question_version",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_doubt"),
        sa.UniqueConstraint(
            "person_id", "question_version_id", name="uq_doubt_person_id_question_version_id"
        ),
    )
    for column in ("person_id", "set_id", "question_version_id"):
        op.create_index(f"ix_doubt_{column}", "doubt", [column])


def downgrade() -> None:
    op.drop_table("doubt")
    op.drop_table("dismissed_mistake")
