"""The part of the catalogue with all documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop.ui.catalogue.catalogue_part import CataloguePart

if TYPE_CHECKING:
    from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage
    from danhgia_desktop.ui.desk import Desk

EVIDENCE = "evidence"
"""The key of the part."""


def evidence_part(desk: Desk) -> CataloguePart:
    """Return the part; what its page needs is loaded when it is looked at."""
    name = QCoreApplication.translate("EvidencePart", "Minh chứng")
    return CataloguePart(key=EVIDENCE, name=name, make=lambda: _page(desk))


def _page(desk: Desk) -> CataloguePage:
    from danhgia_desktop.ui.evidence.evidence_page import EvidencePage  # noqa: PLC0415 - when looked at

    return EvidencePage(desk)
