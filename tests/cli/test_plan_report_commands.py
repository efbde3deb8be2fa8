"""`report plan` and the other reports of plans."""

from __future__ import annotations

import pytest

from danhgia_desktop.cli import plan_report_parser
from danhgia_desktop.operations.plan_reports import PARAMETERS, PlanReportKind
from danhgia_desktop.plan.work_plan import PlanLevel
from danhgia_desktop.reports.plans.plan_form import Grouping
from tests.cli.documents import text_of


@pytest.mark.parametrize("kind", PlanReportKind)
def test_every_report_has_its_command(seeded, tmp_path, kind):
    path = tmp_path / "báo cáo.xlsx"

    value = seeded("report", kind, "--period", "2026-11", "--out", path, "--json").value

    assert value == {"path": str(path), "size": path.stat().st_size}


def test_the_form_is_chosen_by_options(seeded, tmp_path):
    path = tmp_path / "x.pdf"
    words = ["--dated-on", "1/11/2026", "--ground", "Căn cứ Quy chế làm việc", "--group", "origin", "--tasks"]
    signed = ["--signer-title", "KT. GIÁM ĐỐC", "--signer-title", "PHÓ GIÁM ĐỐC", "--signer-name", "Lê Văn A"]

    outcome = seeded("report", "plan-results", "--period", "2026-11", "--out", path, *words, *signed)

    assert (outcome.code, outcome.err) == (0, "")
    text = text_of(path)
    for printed in ("Căn cứ Quy chế làm việc", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Lê Văn A", "tháng 11 năm 2026"):
        assert printed in text


def test_a_name_alone_stands_under_the_usual_title_and_the_review_list_begins_where_it_is_told(seeded, tmp_path):
    path = tmp_path / "x.pdf"
    words = ["--period", "2026-11", "--from", "2026-03", "--signer-name", "Lê Văn A", "--out", path]

    assert seeded("report", "review-list", *words).code == 0

    assert "từ 01/3/2026" in text_of(path)
    assert "GIÁM ĐỐC" in text_of(path)


def test_an_owner_that_is_not_there_is_named_and_nothing_written(seeded, tmp_path):
    words = ["--period", "2026-11", "--unit", "Phòng không có", "--out", tmp_path / "x.pdf"]

    outcome = seeded("report", "plan", *words)

    assert (outcome.code, (tmp_path / "x.pdf").exists()) == (2, False)
    assert "Phòng không có" in outcome.err


def test_owners_are_offered_where_there_is_such_a_report():
    of_people = {kind.value for kind, asked in PARAMETERS.items() if PlanLevel.PERSON in asked.levels}

    assert set(plan_report_parser.OF_PEOPLE) == of_people
    assert tuple(Grouping) == plan_report_parser.GROUPINGS
