"""Jobs, drafts, proposals, groups, exceptions, given grades, regrades, notices, audit"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "class_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["class_id"], ["school_class.id"], name="fk_class_group_class_id_school_class"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_class_group"),
        sa.UniqueConstraint("class_id", "name", name="uq_class_group_class_id_name"),
    )
    op.create_table(
        "notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_notice_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_notice"),
    )
    op.create_index("ix_notice_person_id", "notice", ["person_id"])
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("deed", sa.String(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=True),
        sa.Column("set_id", sa.Integer(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["class_id"], ["school_class.id"], name="fk_audit_entry_class_id_school_class"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_audit_entry_person_id_person"),
        sa.ForeignKeyConstraint(["set_id"], ["question_set.id"], name="fk_audit_entry_set_id_question_set"),
        sa.PrimaryKeyConstraint("id", name="pk_audit_entry"),
    )
    op.create_index("ix_audit_entry_class_id", "audit_entry", ["class_id"])
    op.create_index("ix_audit_entry_set_id", "audit_entry", ["set_id"])
    op.create_table(
        "class_set",
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["class_id"], ["school_class.id"], name="fk_class_set_class_id_school_class"),
        sa.ForeignKeyConstraint(["set_id"], ["question_set.id"], name="fk_class_set_set_id_question_set"),
        sa.PrimaryKeyConstraint("class_id", "set_id", name="pk_class_set"),
    )
    op.create_index("ix_class_set_set_id", "class_set", ["set_id"])
    op.create_table(
        "group_member",
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["class_group.id"], name="fk_group_member_group_id_class_group"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_group_member_person_id_person"),
        sa.PrimaryKeyConstraint("group_id", "person_id", name="pk_group_member"),
    )
    op.create_index("ix_group_member_person_id", "group_member", ["person_id"])
    op.create_table(
        "job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("set_id", sa.Integer(), nullable=True),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=True),
        sa.Column("progress", sa.Double(), nullable=False),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("result", sa.JSON(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_job_owner_id_person"),
        sa.ForeignKeyConstraint(["set_id"], ["question_set.id"], name="fk_job_set_id_question_set"),
        sa.PrimaryKeyConstraint("id", name="pk_job"),
    )
    op.create_index("ix_job_owner_id", "job", ["owner_id"])
    op.create_index("ix_job_set_id", "job", ["set_id"])
    op.create_index("ix_job_state", "job", ["state"])
    op.create_table(
        "question_tag",
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("tag", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["set_id"], ["question_set.id"], name="fk_question_tag_set_id_question_set"),
        sa.PrimaryKeyConstraint("set_id", "question_id", "tag", name="pk_question_tag"),
    )
    op.create_table(
        "regrade",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("change", sa.JSON(), nullable=False),
        sa.Column("never_lower", sa.Boolean(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name="fk_regrade_made_by_person"),
        sa.ForeignKeyConstraint(["set_id"], ["question_set.id"], name="fk_regrade_set_id_question_set"),
        sa.PrimaryKeyConstraint("id", name="pk_regrade"),
    )
    op.create_index("ix_regrade_set_id", "regrade", ["set_id"])
    op.create_table(
        "accepted_wording",
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("question_version_id", sa.Integer(), nullable=False),
        sa.Column("accepted_by", sa.Integer(), nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["accepted_by"], ["person.id"], name="fk_accepted_wording_accepted_by_person"
        ),
        sa.ForeignKeyConstraint(
            ["question_version_id"],
            ["question_version.id"],
            name="fk_accepted_wording_question_version_id_question_version",
        ),
        sa.ForeignKeyConstraint(
            ["set_id"], ["question_set.id"], name="fk_accepted_wording_set_id_question_set"
        ),
        sa.PrimaryKeyConstraint("set_id", "question_version_id", name="pk_accepted_wording"),
    )
    op.create_table(
        "draft_change",
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=True),
        sa.Column("aside", sa.Boolean(), nullable=True),
        sa.Column("changed_by", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["changed_by"], ["person.id"], name="fk_draft_change_changed_by_person"),
        sa.ForeignKeyConstraint(["set_id"], ["question_set.id"], name="fk_draft_change_set_id_question_set"),
        sa.ForeignKeyConstraint(
            ["version_id"], ["question_version.id"], name="fk_draft_change_version_id_question_version"
        ),
        sa.PrimaryKeyConstraint("set_id", "question_id", name="pk_draft_change"),
    )
    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("bank", sa.JSON(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=True),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name="fk_proposal_made_by_person"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_proposal_release_id_release"),
        sa.ForeignKeyConstraint(["set_id"], ["question_set.id"], name="fk_proposal_set_id_question_set"),
        sa.PrimaryKeyConstraint("id", name="pk_proposal"),
        sa.UniqueConstraint("set_id", name="uq_proposal_set_id"),
    )
    op.create_table(
        "release_aside",
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("question_version_id", sa.Integer(), nullable=False),
        sa.Column("base_version_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["base_version_id"],
            ["question_version.id"],
            name="fk_release_aside_base_version_id_question_version",
        ),
        sa.ForeignKeyConstraint(
            ["question_version_id"],
            ["question_version.id"],
            name="fk_release_aside_question_version_id_question_version",
        ),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_release_aside_release_id_release"),
        sa.PrimaryKeyConstraint("release_id", "question_version_id", name="pk_release_aside"),
    )
    op.create_table(
        "assignment_exception",
        sa.Column("assignment_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("attempts_allowed", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["assignment_id"], ["assignment.id"], name="fk_assignment_exception_assignment_id_assignment"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_assignment_exception_person_id_person"
        ),
        sa.PrimaryKeyConstraint("assignment_id", "person_id", name="pk_assignment_exception"),
    )
    op.create_index("ix_assignment_exception_person_id", "assignment_exception", ["person_id"])
    op.create_table(
        "given_grade",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assignment_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("share", sa.Double(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("given_by", sa.Integer(), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"], ["assignment.id"], name="fk_given_grade_assignment_id_assignment"
        ),
        sa.ForeignKeyConstraint(["given_by"], ["person.id"], name="fk_given_grade_given_by_person"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_given_grade_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_given_grade"),
    )
    op.create_index("ix_given_grade_assignment_id", "given_grade", ["assignment_id"])
    op.create_index("ix_given_grade_person_id", "given_grade", ["person_id"])
    op.create_table(
        "remark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("regrade_id", sa.Integer(), nullable=False),
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["regrade_id"], ["regrade.id"], name="fk_remark_regrade_id_regrade"),
        sa.ForeignKeyConstraint(["slot_id"], ["slot.id"], name="fk_remark_slot_id_slot"),
        sa.PrimaryKeyConstraint("id", name="pk_remark"),
        sa.UniqueConstraint("regrade_id", "slot_id", name="uq_remark_regrade_id_slot_id"),
    )
    op.create_index("ix_remark_slot_id", "remark", ["slot_id"])


def downgrade() -> None:
    for table in (
        "remark",
        "given_grade",
        "assignment_exception",
        "release_aside",
        "proposal",
        "draft_change",
        "accepted_wording",
        "regrade",
        "question_tag",
        "job",
        "group_member",
        "class_set",
        "audit_entry",
        "notice",
        "class_group",
    ):
        op.drop_table(table)
