"""Every hostile thing, in one order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from tests.hostile.case import Case
from tests.hostile.damage import damage_cases
from tests.hostile.documents import document_cases
from tests.hostile.old_workbooks import old_workbook_cases
from tests.hostile.packages import package_cases
from tests.hostile.pages import page_cases
from tests.hostile.places import place_cases
from tests.hostile.texts import text_cases
from tests.hostile.workbooks import workbook_cases
from tests.hostile.xml_parts import xml_cases


def all_cases() -> Iterator[Case]:
    """Yield every case; its content is made only when it is read."""
    return chain(
        package_cases(),
        xml_cases(),
        workbook_cases(),
        old_workbook_cases(),
        document_cases(),
        text_cases(),
        page_cases(),
        place_cases(),
        damage_cases(),
    )
