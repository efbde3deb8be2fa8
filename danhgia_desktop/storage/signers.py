"""Who signs the documents of the agency, in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.signer import SignatureForm, Signer, SignerUid, SigningSide
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.write_path import WritePath

_signer = schema.signer
_SELECT = sa.select(_signer)
_BY_UID = _SELECT.where(_signer.c.uid == sa.bindparam("uid"))
_ALL = _SELECT.order_by(_signer.c.ordinal, _signer.c.id)


class NoSuchSignerError(ExpectedError):
    """The data file has no such signer (any more)."""

    code = "no_such_signer"


class Signers:
    """The signature blocks, in the order people put them in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: SignerUid) -> Signer:
        """Return the signer.

        Raises:
            NoSuchSignerError: there is none.
        """
        return _signer_of(self._row(uid))

    @decodes
    def all(self) -> tuple[Signer, ...]:
        """Return all signers, of both sides."""
        return tuple(_signer_of(row) for row in self._connection.execute(_ALL).mappings())

    def _row(self, uid: SignerUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchSignerError(signer=uid)
        return row

    def _find(self, uid: SignerUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritableSigners(Signers):
    """The signers in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, signer: Signer) -> None:
        """Add the signer, or change the one of its uid."""
        row = self._find(signer.uid)
        values = {
            "uid": signer.uid,
            "side": signer.side.value,
            "form": signer.form.value,
            "on_behalf_of": signer.on_behalf_of,
            "post": signer.post,
            "name": signer.name,
            "ordinal": signer.ordinal,
        }
        self._path.put(_signer, {"id": self._path.next_id(_signer) if row is None else row["id"]}, values)

    def remove(self, uid: SignerUid) -> None:
        """Remove the signer; documents that were printed keep the name.

        Raises:
            NoSuchSignerError: there is none.
        """
        self._path.remove(_signer, {"id": self._row(uid)["id"]})


def _signer_of(row: RowMapping) -> Signer:
    return Signer(
        uid=SignerUid(row["uid"]),
        side=SigningSide(row["side"]),
        form=SignatureForm(row["form"]),
        on_behalf_of=row["on_behalf_of"],
        post=row["post"],
        name=row["name"],
        ordinal=row["ordinal"],
    )
