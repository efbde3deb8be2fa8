"""The agency, who signs for it, its units, its people, and where those worked when."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from danhgia_desktop.organization.absence import AbsenceKind
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.organization.signer import SignatureForm, SigningSide
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.storage.schema.base import in_order, metadata, one_of

agency = Table(
    "agency",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("superior", Text, nullable=False),
    Column("locality", Text, nullable=False),
    Column("symbol", Text, nullable=False),
    Column("party_committee", Text, nullable=False, server_default=""),
    Column("party_superior", Text, nullable=False, server_default=""),
    Column("party_symbol", Text, nullable=False, server_default=""),
    CheckConstraint("id = 1", name="only_one"),
    info={"number": 1, "scope": "id"},
)

signer = Table(
    "signer",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("side", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("on_behalf_of", Text, nullable=False),
    Column("post", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("ordinal", Integer, nullable=False),
    UniqueConstraint("uid"),
    one_of("side", SigningSide),
    one_of("form", SignatureForm),
    sqlite_autoincrement=True,
    info={"number": 8, "scope": "id"},
)

org_unit = Table(
    "org_unit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("parent_id", Integer, ForeignKey("org_unit.id"), index=True),
    Column("symbol", Text, nullable=False),
    Column("closed_on", Date),
    UniqueConstraint("uid"),
    CheckConstraint("parent_id <> id", name="parent"),
    one_of("kind", UnitKind),
    sqlite_autoincrement=True,
    info={"number": 2, "scope": "id"},
)

staff_member = Table(
    "staff_member",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("folded_code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("suffix", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("party_member", Boolean, nullable=False),
    Column("note", Text, nullable=False),
    UniqueConstraint("uid"),
    UniqueConstraint("folded_code"),
    CheckConstraint("party_member IN (0, 1)", name="party_member"),
    sqlite_autoincrement=True,
    info={"number": 9, "scope": "id"},
)

posting = Table(
    "posting",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("staff_id", Integer, ForeignKey("staff_member.id"), nullable=False, index=True),
    Column("unit_id", Integer, ForeignKey("org_unit.id"), nullable=False, index=True),
    Column("employment_kind", Text, nullable=False),
    Column("post", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("is_leader", Boolean, nullable=False),
    Column("duty_group", Text, nullable=False),
    Column("from_on", Date, nullable=False),
    Column("until_on", Date),
    Column("decision", Text, nullable=False),
    Column("end_reason", Text),
    UniqueConstraint("uid"),
    CheckConstraint("is_leader IN (0, 1)", name="is_leader"),
    one_of("employment_kind", EmploymentKind),
    one_of("role", UnitRole),
    one_of("end_reason", EndReason),
    in_order("from_on", "until_on"),
    sqlite_autoincrement=True,
    info={"number": 10, "scope": "staff_id"},
)

absence = Table(
    "absence",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("staff_id", Integer, ForeignKey("staff_member.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("from_on", Date, nullable=False),
    Column("until_on", Date),
    Column("note", Text, nullable=False),
    UniqueConstraint("uid"),
    one_of("kind", AbsenceKind),
    in_order("from_on", "until_on"),
    sqlite_autoincrement=True,
    info={"number": 11, "scope": "staff_id"},
)

unit_charge = Table(
    "unit_charge",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("unit_id", Integer, ForeignKey("org_unit.id"), nullable=False, index=True),
    Column("staff_id", Integer, ForeignKey("staff_member.id"), nullable=False, index=True),
    Column("from_on", Date, nullable=False),
    Column("until_on", Date),
    UniqueConstraint("uid"),
    in_order("from_on", "until_on"),
    sqlite_autoincrement=True,
    info={"number": 12, "scope": "unit_id"},
)
