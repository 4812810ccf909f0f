"""Plans, looks, and cards that are put aside"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("plan", sa.JSON(none_as_null=True), nullable=True))
        table.add_column(sa.Column("looks", sa.JSON(none_as_null=True), nullable=True))
    with op.batch_alter_table("card") as table:
        table.add_column(sa.Column("lapses", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("flagged", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("suspended", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("buried_until", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("fact") as table:
        # Siblings are known of a fact when its set is published the next time.
        table.add_column(sa.Column("names", sa.JSON(), nullable=False, server_default="[]"))
    _count_lapses()


def _count_lapses() -> None:
    connection = op.get_bind()
    review = sa.table(
        "review",
        sa.column("card_id", sa.Integer),
        sa.column("rating", sa.Integer),
        sa.column("before", sa.JSON),
        sa.column("undone_at"),
    )
    card = sa.table("card", sa.column("id", sa.Integer), sa.column("lapses", sa.Integer))
    lapses: dict[int, int] = {}
    forgotten = sa.select(review.c.card_id, review.c.before).where(
        review.c.rating == 1, review.c.undone_at.is_(None)
    )
    for card_id, before in connection.execute(forgotten):
        memory = json.loads(before) if isinstance(before, str) else before
        if memory and memory["state"] == "review":
            lapses[card_id] = lapses.get(card_id, 0) + 1
    for card_id, count in lapses.items():
        connection.execute(card.update().where(card.c.id == card_id).values(lapses=count))


def downgrade() -> None:
    with op.batch_alter_table("fact") as table:
        table.drop_column("names")
    with op.batch_alter_table("card") as table:
        for name in ("buried_until", "suspended", "flagged", "lapses"):
            table.drop_column(name)
    with op.batch_alter_table("person") as table:
        for name in ("looks", "plan"):
            table.drop_column(name)
