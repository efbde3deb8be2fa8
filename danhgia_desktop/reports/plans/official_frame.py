"""What stands above and below the tables of a report: letterhead, title, căn cứ, place and date, signature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.official_text import official_date, official_period, short_date
from danhgia_desktop.reports.document import (
    Caption,
    Document,
    Letterhead,
    Orientation,
    Paragraph,
    ParagraphStyle,
    SignatureBlock,
    Signatures,
    TitleBlock,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from danhgia_desktop.reports.document import Block
    from danhgia_desktop.reports.plans.plan_facts import PlanFacts
    from danhgia_desktop.reports.plans.plan_form import PlanForm

_GAP = "\u00a0" * 5
"""Room to write a number or a day by hand, which no line break may eat."""
_PREPARED_BY = "NGƯỜI LẬP"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What a document is.

    Attributes:
        kind: its kind (tên loại): "KẾ HOẠCH".
        about: what it is about, before the period: "Công tác".
        short: what a sheet's tab says.
        mark: the letters of its kind in its number: "KH"; "" where such documents have none.
        as_of: say on which day it was so.
        prepared: whoever prepared it signs at left.
    """

    kind: str
    about: str
    short: str
    mark: str = ""
    as_of: bool = True
    prepared: bool = False


def framed(facts: PlanFacts, form: PlanForm, heading: Heading, body: Iterable[Block]) -> Document:
    """Return a report as a document on turned paper."""
    title = f"{heading.about} {official_period(facts.period)} của {facts.owner_name}".removesuffix(" của ")
    return Document(
        blocks=(
            _letterhead(facts, form, heading),
            TitleBlock(lines=(heading.kind, *_title_lines(facts, heading, title)), ruled=True),
            *_below_title(facts, form, heading),
            *body,
            *_signatures(form, heading),
        ),
        title=f"{heading.kind.capitalize()} {title[0].lower()}{title[1:]}",
        short_title=heading.short,
        author=facts.agency.name,
        orientation=Orientation.LANDSCAPE,
    )


def _title_lines(facts: PlanFacts, heading: Heading, title: str) -> Iterator[str]:
    yield title
    if heading.mark and facts.plan is not None and facts.plan.title:
        yield facts.plan.title


def _letterhead(facts: PlanFacts, form: PlanForm, heading: Heading) -> Letterhead:
    agency, above = facts.agency.name, facts.agency.superior
    if facts.unit_name:
        agency, above = facts.unit_name, agency
    return Letterhead(
        superior=above.upper(),
        agency=agency.upper(),
        number_line=_number_line(facts, heading),
        place_date=_place_date(facts, form),
    )


def _number_line(facts: PlanFacts, heading: Heading) -> str:
    symbol = facts.unit_symbol if facts.unit_name else facts.agency.symbol
    if not heading.mark or not symbol:
        return ""
    return f"Số:{_GAP}/{heading.mark}-{symbol}"


def _place_date(facts: PlanFacts, form: PlanForm) -> str:
    if not facts.agency.locality:
        return ""
    day = f"ngày{_GAP}tháng{_GAP}năm {facts.today.year}" if form.dated_on is None else official_date(form.dated_on)
    return f"{facts.agency.locality}, {day}"


def _below_title(facts: PlanFacts, form: PlanForm, heading: Heading) -> Iterator[Block]:
    if heading.as_of:
        yield Caption(text=f"(Số liệu đến ngày {short_date(facts.today)})")
    for ground in form.grounds:
        yield Paragraph(text=ground, style=ParagraphStyle.NOTE)


def _signatures(form: PlanForm, heading: Heading) -> Iterator[Signatures]:
    if form.signer_titles:
        signs = SignatureBlock(titles=form.signer_titles, name=form.signer_name)
        prepared = (SignatureBlock(titles=(_PREPARED_BY,)),) if heading.prepared else ()
        yield Signatures(columns=(*prepared, signs))
