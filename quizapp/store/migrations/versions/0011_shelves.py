"""Whose article texts are whose, and what each text says of its own licence and authors"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

OWN = ("license", "url", "attribution", "written_by")


def upgrade() -> None:
    for name in OWN:
        op.add_column("revision", sa.Column(name, sa.String(), nullable=True))
    op.add_column("revision", sa.Column("written_at", sa.DateTime(timezone=True), nullable=True))
    for name in ("license", "url", "attribution"):
        op.execute(
            f"UPDATE revision SET {name} = "
            f"(SELECT article.{name} FROM article WHERE article.id = revision.article_id)"
        )
    op.create_table(
        "kept_revision",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_kept_revision_person_id_person"),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name="fk_kept_revision_revision_id_revision"
        ),
        sa.PrimaryKeyConstraint("person_id", "revision_id", name="pk_kept_revision"),
    )
    op.execute(
        "INSERT INTO kept_revision (person_id, revision_id, kept_at) "
        "SELECT created_by, id, created_at FROM revision WHERE created_by IS NOT NULL"
    )


def downgrade() -> None:
    op.drop_table("kept_revision")
    for name in (*OWN, "written_at"):
        op.drop_column("revision", name)
