"""What people call the kinds of units and people."""

from __future__ import annotations

import pytest

from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.office_names import OFFICE_NAMES, office_name


@pytest.mark.parametrize("kinds", OFFICE_NAMES, ids=lambda kinds: kinds.__name__)
@pytest.mark.parametrize("language", Language)
def test_everything_has_a_name_of_its_own(kinds, language):
    names = [office_name(kind, language) for kind in kinds]

    assert len(set(names)) == len(kinds)
    assert "" not in names


def test_kinds_are_named_as_people_know_them():
    assert office_name(EmploymentKind.WORKER, Language.VI) == "Người lao động"
    assert office_name(UnitKind.PUBLIC_SERVICE, Language.EN) == "Public service unit"
