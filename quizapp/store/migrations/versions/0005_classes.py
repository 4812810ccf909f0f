"""Classes, their teachers and members"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "school_class",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("join_code", sa.String(), nullable=True),
        sa.Column("code_expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_school_class"),
        sa.UniqueConstraint("join_code", name="uq_school_class_join_code"),
    )
    for table, own in (
        ("class_teacher", []),
        ("class_member", [sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False)]),
    ):
        op.create_table(
            table,
            sa.Column("class_id", sa.Integer(), nullable=False),
            sa.Column("person_id", sa.Integer(), nullable=False),
            *own,
            sa.ForeignKeyConstraint(
                ["class_id"], ["school_class.id"], name=f"fk_{table}_class_id_school_class"
            ),
            sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=f"fk_{table}_person_id_person"),
            sa.PrimaryKeyConstraint("class_id", "person_id", name=f"pk_{table}"),
        )
        op.create_index(f"ix_{table}_person_id", table, ["person_id"])


def downgrade() -> None:
    op.drop_table("class_member")
    op.drop_table("class_teacher")
    op.drop_table("school_class")
