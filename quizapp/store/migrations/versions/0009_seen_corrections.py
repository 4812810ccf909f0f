"""What a learner was told when a fact was corrected, so that undoing a review tells it again"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

COLUMNS = (("card", "corrected_to"), ("review", "corrected_from"), ("review", "corrected_to"))


def upgrade() -> None:
    for table, column in COLUMNS:
        # Not in a batch, which would build the table anew and forget that no number is given twice.
        op.add_column(table, sa.Column(column, sa.Integer(), nullable=True))
    for table, column in COLUMNS:
        with op.batch_alter_table(table) as batch:
            batch.create_foreign_key(f"fk_{table}_{column}_fact_version", "fact_version", [column], ["id"])


def downgrade() -> None:
    for table, column in COLUMNS:
        with op.batch_alter_table(table) as batch:
            batch.drop_constraint(f"fk_{table}_{column}_fact_version", type_="foreignkey")
    for table, column in COLUMNS:
        op.drop_column(table, column)
