"""Tests: drafts, flags, deadlines"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("attempt") as table:
        table.add_column(sa.Column("mode", sa.String(), nullable=False, server_default="practice"))
        table.add_column(sa.Column("deadline", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("slot") as table:
        table.add_column(sa.Column("flagged", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "draft_answer",
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.Column("answer", sa.JSON(), nullable=False),
        sa.Column("guessed", sa.Boolean(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["slot_id"], ["slot.id"], name="fk_draft_answer_slot_id_slot"),
        sa.PrimaryKeyConstraint("slot_id", name="pk_draft_answer"),
    )


def downgrade() -> None:
    op.drop_table("draft_answer")
    with op.batch_alter_table("slot") as table:
        table.drop_column("flagged")
    with op.batch_alter_table("attempt") as table:
        table.drop_column("deadline")
        table.drop_column("mode")
