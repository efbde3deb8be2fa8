"""The parts of the catalogue that are about plans: conclusions, petitions, days, reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop.ui.catalogue.catalogue_part import CataloguePart

if TYPE_CHECKING:
    from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage
    from danhgia_desktop.ui.desk import Desk

NOTICES, PETITIONS, DUE_DAYS, REVIEWS = "notices", "petitions", "due_days", "reviews"
"""The keys of the parts."""


def plan_parts(desk: Desk) -> tuple[CataloguePart, ...]:
    """Return the parts; what their pages need is loaded when they are looked at."""
    return (
        CataloguePart(
            key=NOTICES, name=QCoreApplication.translate("PlanParts", "Kết luận"), make=lambda: _notices(desk)
        ),
        CataloguePart(
            key=PETITIONS, name=QCoreApplication.translate("PlanParts", "Kiến nghị"), make=lambda: _petitions(desk)
        ),
        CataloguePart(
            key=DUE_DAYS, name=QCoreApplication.translate("PlanParts", "Lịch hạn"), make=lambda: _due_days(desk)
        ),
        CataloguePart(
            key=REVIEWS, name=QCoreApplication.translate("PlanParts", "Kiểm điểm"), make=lambda: _reviews(desk)
        ),
    )


def _notices(desk: Desk) -> CataloguePage:
    from danhgia_desktop.ui.plan_notices.notices_page import NoticesPage  # noqa: PLC0415 - when looked at

    return NoticesPage(desk)


def _petitions(desk: Desk) -> CataloguePage:
    from danhgia_desktop.ui.petitions.petitions_page import PetitionsPage  # noqa: PLC0415 - when looked at

    return PetitionsPage(desk)


def _due_days(desk: Desk) -> CataloguePage:
    from danhgia_desktop.ui.due_calendar.due_days_page import DueDaysPage  # noqa: PLC0415 - when looked at

    return DueDaysPage(desk)


def _reviews(desk: Desk) -> CataloguePage:
    from danhgia_desktop.ui.review_list.reviews_page import ReviewsPage  # noqa: PLC0415 - when looked at

    return ReviewsPage(desk)
