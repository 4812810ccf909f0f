"""Words to search for, difficulty and warnings beside each wording"""

import json

import sqlalchemy as sa
from alembic import op

from quizapp.bank_file import question_from_dict
from quizapp.study.searching import searchable

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

AT_ONCE = 500


def upgrade() -> None:
    op.add_column("question_version", sa.Column("words", sa.String(), nullable=False, server_default=""))
    op.add_column(
        "question_version", sa.Column("difficulty", sa.Double(), nullable=False, server_default="0.5")
    )
    op.add_column("question_version", sa.Column("warnings", sa.Integer(), nullable=False, server_default="0"))
    version = sa.table(
        "question_version",
        sa.column("id", sa.Integer),
        sa.column("body", sa.JSON),
        sa.column("words", sa.String),
        sa.column("difficulty", sa.Double),
        sa.column("warnings", sa.Integer),
    )
    connection = op.get_bind()
    ids = list(connection.scalars(sa.select(version.c.id).order_by(version.c.id)))
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        for id, body in connection.execute(
            sa.select(version.c.id, version.c.body).where(version.c.id.in_(some))
        ).all():
            data = json.loads(body) if isinstance(body, str) else body
            connection.execute(
                sa.update(version)
                .where(version.c.id == id)
                .values(
                    words=searchable(question_from_dict(data)),
                    difficulty=data["difficulty"],
                    warnings=len(data.get("warnings", ())),
                )
            )


def downgrade() -> None:
    for column in ("warnings", "difficulty", "words"):
        op.drop_column("question_version", column)
