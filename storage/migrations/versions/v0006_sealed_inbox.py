"""What people typed and are answered waits sealed; of what was handled nothing is kept but that it was.

What was kept in clear text is forgotten: nobody can seal it here. An update that was not handled is put aside.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in ("body", "answers"):
        op.drop_column("inbox", column)
        op.add_column("inbox", sa.Column(column, sa.LargeBinary()))
    op.execute("UPDATE inbox SET answered = (1 = 1)")
    op.execute("UPDATE inbox SET state = 'aside', reason = 'kept by an older version' WHERE state = 'kept'")
    op.execute("DELETE FROM conversations")
    op.drop_column("conversations", "data")
    op.add_column("conversations", sa.Column("data", sa.LargeBinary()))


def downgrade() -> None:
    op.execute("DELETE FROM conversations")
    op.drop_column("conversations", "data")
    op.add_column("conversations", sa.Column("data", sa.Text(), nullable=False, server_default="{}"))
    for column in ("answers", "body"):
        op.drop_column("inbox", column)
    op.add_column("inbox", sa.Column("body", sa.Text(), nullable=False, server_default="{}"))
    op.add_column("inbox", sa.Column("answers", sa.Text()))
