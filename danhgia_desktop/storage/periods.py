"""The periods that were opened, the rule sets that they are pinned to, and why some were opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState, Reopening, RuleSetPin
from danhgia_desktop.regulation.regulation import Purpose, RegulationUid
from danhgia_desktop.storage import schema, sheet_images, signed_plans, signed_sheets
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.regulations import NoSuchRegulationError

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.period import Period
    from danhgia_desktop.scoring.signed import SignedPeriod
    from danhgia_desktop.storage.sheet_images import SheetImage
    from danhgia_desktop.storage.write_path import WritePath

_period, _pin, _reopening, _regulation = schema.period, schema.period_rule_set, schema.reopening, schema.regulation
_conclusion = schema.conclusion
_ALL = sa.select(_period)
_BY_CODE = _ALL.where(_period.c.code == sa.bindparam("code"))
_CONCLUDED = sa.select(_period.c.code).where(_period.c.state == PeriodState.CONCLUDED.value)
_SIGNED = (
    sa.select(_conclusion.c.signed)
    .join(_period)
    .where(_period.c.code == sa.bindparam("code"), _period.c.state == PeriodState.CONCLUDED.value)
    .order_by(_conclusion.c.id.desc())
    .limit(1)
)
_PINS = (
    sa.select(_pin.c.period_id, _pin.c.purpose, _pin.c.subject_kind, _regulation.c.uid)
    .select_from(_pin)
    .join(_regulation)
    .order_by(_pin.c.period_id, _pin.c.purpose, _pin.c.subject_kind)
)
_PINS_OF = _PINS.where(_pin.c.period_id == sa.bindparam("period_id"))
_PIN_KEYS = sa.select(*_pin.primary_key.columns).where(_pin.c.period_id == sa.bindparam("period_id"))
_REOPENINGS = (
    sa.select(_reopening).join(_period).where(_period.c.code == sa.bindparam("code")).order_by(_reopening.c.id)
)
_SHEETS = sa.select(sa.func.count()).where(schema.scoresheet.c.period == sa.bindparam("code"))
_REGULATION_ID = sa.select(_regulation.c.id).where(_regulation.c.uid == sa.bindparam("uid"))


class PeriodNotOpenedError(ExpectedError):
    """Nobody has opened the period (yet)."""

    code = "period_not_opened"


class PeriodInUseError(ExpectedError):
    """A period that has score sheets, or was concluded once, cannot be given up."""

    code = "period_in_use"


class Periods:
    """The periods that somebody opened."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, period: Period) -> OpenedPeriod:
        """Return the opened period.

        Raises:
            PeriodNotOpenedError: nobody has opened it.
        """
        found = self.find(period)
        if found is None:
            raise PeriodNotOpenedError(period=period)
        return found

    @decodes
    def find(self, period: Period) -> OpenedPeriod | None:
        """Return the opened period, or None."""
        row = self._row(period)
        return None if row is None else _opened(row, self._pins(row["id"]))

    @decodes
    def all(self) -> tuple[OpenedPeriod, ...]:
        """Return all opened periods, in the order of their first days, longer ones first."""
        pins: dict[int, list[RuleSetPin]] = {}
        for row in self._connection.execute(_PINS).mappings():
            pins.setdefault(row["period_id"], []).append(_pin_of(row))
        rows = self._connection.execute(_ALL).mappings()
        opened = (_opened(row, tuple(pins.get(row["id"], ()))) for row in rows)
        return tuple(sorted(opened, key=lambda one: (one.period.starts_on, -one.period.ends_on.toordinal())))

    @decodes
    def concluded(self) -> frozenset[Period]:
        """Return the periods that are locked."""
        return frozenset(periods.parse(code) for code in self._connection.execute(_CONCLUDED).scalars())

    @decodes
    def signed(self, period: Period) -> SignedPeriod | None:
        """Return who the sheets of a concluded period are about, as they were signed; None while it is not."""
        image: bytes | None = self._connection.execute(_SIGNED, {"code": period.code}).scalar()
        return None if image is None else signed_sheets.read(image)

    @decodes
    def reopenings(self, period: Period) -> tuple[Reopening, ...]:
        """Return when and why a period was opened again, the first time first."""
        rows = self._connection.execute(_REOPENINGS, {"code": period.code}).mappings()
        return tuple(Reopening(at=row["at"], actor=row["actor"], reason=row["reason"]) for row in rows)

    @decodes
    def sheets_before(self, period: Period, reopening: Reopening) -> tuple[SheetImage, ...]:
        """Return the sheets of a period as they were concluded, before it was opened again."""
        rows = self._connection.execute(_REOPENINGS, {"code": period.code}).mappings()
        return next((sheet_images.read(row["image"]) for row in rows if row["at"] == reopening.at), ())

    def _row(self, period: Period) -> RowMapping | None:
        return self._connection.execute(_BY_CODE, {"code": period.code}).mappings().one_or_none()

    def _pins(self, number: int) -> tuple[RuleSetPin, ...]:
        return tuple(_pin_of(row) for row in self._connection.execute(_PINS_OF, {"period_id": number}).mappings())


class WritablePeriods(Periods):
    """The opened periods in a transaction that may change them."""

    def __init__(self, path: WritePath, at: datetime) -> None:
        super().__init__(path.connection)
        self._path = path
        self._at = at

    def save(self, opened: OpenedPeriod) -> None:
        """Open the period, or change its state and its rule sets.

        Concluding it keeps who its sheets are about and what they take from the plan, as they are signed.

        Raises:
            NoSuchRegulationError: a rule set is not in the file.
        """
        row = self._row(opened.period)
        number = self._path.next_id(_period) if row is None else row["id"]
        is_concluded_now = opened.is_locked and (row is None or row["state"] != opened.state)
        if is_concluded_now:
            signed_plans.keep(self._path, opened.period)
        values = {"code": opened.period.code, "state": opened.state.value, "opened_at": opened.opened_at}
        self._path.put(_period, {"id": number}, values)
        if is_concluded_now:
            signed = signed_sheets.taken(self._connection, opened.period)
            self._path.put(
                _conclusion, {"id": self._path.next_id(_conclusion)}, {"period_id": number, "signed": signed}
            )
        pinned = [self._pin_row(number, pin) for pin in opened.pins]
        kept = {(row["period_id"], row["purpose"], row["subject_kind"]) for row in pinned}
        known = self._connection.execute(_PIN_KEYS, {"period_id": number}).all()
        self._path.remove_many(_pin, number, [tuple(key) for key in known if tuple(key) not in kept])
        self._path.put_many(_pin, number, pinned)

    def reopen(self, period: Period, actor: str, reason: str) -> OpenedPeriod:
        """Open a concluded period again, keep its sheets as they are now and the reason, and return it.

        Raises:
            PeriodNotOpenedError: nobody has opened it.
        """
        opened = self.get(period).in_state(PeriodState.REOPENED)
        signed = self.signed(period) or signed_sheets.present(self._connection, period)
        self.save(opened)
        number = self._path.next_id(_reopening)
        values = {
            "at": self._at,
            "actor": actor,
            "reason": reason,
            "image": sheet_images.taken(self._connection, period, signed),
        }
        self._path.put(_reopening, {"id": number}, {"period_id": self._number(period), **values})
        signed_plans.give_up(self._path, period)
        return opened

    def remove(self, period: Period) -> None:
        """Give up a period that was opened by mistake.

        Raises:
            PeriodNotOpenedError: nobody has opened it.
            PeriodInUseError: it has sheets, or was concluded once.
        """
        number = self._number(period)
        opened = self.get(period)
        sheets = self._connection.execute(_SHEETS, {"code": period.code}).scalar_one()
        if sheets or opened.is_locked or self.reopenings(period):
            raise PeriodInUseError(period=period)
        self._path.remove_all(_pin, number)
        self._path.remove(_period, {"id": number})

    def _number(self, period: Period) -> int:
        row = self._row(period)
        if row is None:
            raise PeriodNotOpenedError(period=period)
        number: int = row["id"]
        return number

    def _pin_row(self, number: int, pin: RuleSetPin) -> dict[str, object]:
        regulation_id = self._connection.execute(_REGULATION_ID, {"uid": pin.regulation}).scalar()
        if regulation_id is None:
            raise NoSuchRegulationError(regulation=pin.regulation)
        key = {"period_id": number, "purpose": pin.purpose.value, "subject_kind": pin.kind.value}
        return {**key, "regulation_id": regulation_id}


def _opened(row: RowMapping, pins: tuple[RuleSetPin, ...]) -> OpenedPeriod:
    return OpenedPeriod(
        period=periods.parse(row["code"]),
        opened_at=row["opened_at"],
        state=PeriodState(row["state"]),
        pins=pins,
    )


def _pin_of(row: RowMapping) -> RuleSetPin:
    return RuleSetPin(
        kind=SubjectKind(row["subject_kind"]),
        regulation=RegulationUid(row["uid"]),
        purpose=Purpose(row["purpose"]),
    )
