"""`undo`, `redo`, `history`."""

from __future__ import annotations

import getpass
import re
from datetime import datetime

import pytest

from danhgia_desktop.cli.session import Session
from danhgia_desktop.wording import Language


def test_steps_are_taken_back_and_done_again_by_name(seeded):
    seeded("sheet", "set", "VI/5", "2")

    assert seeded("undo").out == "Đã hoàn tác: Sửa điểm VI/5\n"
    assert seeded("sheet", "show", "--json").value["totals"]["self"]["summed"] == "90.5"
    assert seeded("redo").out == "Đã làm lại: Sửa điểm VI/5\n"
    assert seeded("sheet", "show", "--json").value["totals"]["self"]["summed"] == "92.5"
    assert seeded("undo", "--lang", "en").out == "Undone: Change points of VI/5\n"
    assert seeded("redo", "--lang", "en").out == "Done again: Change points of VI/5\n"


def test_undo_gives_programs_the_change(seeded):
    seeded("sheet", "set", "VI/5", "2")

    value = seeded("undo", "--json").value

    assert value.keys() == {"number", "at", "actor", "kind", "label", "details", "text"}
    assert (value["label"], value["details"], value["text"]) == (
        "score_line",
        {"criterion": "VI/5"},
        "Sửa điểm VI/5",
    )
    assert datetime.fromisoformat(value["at"]).tzinfo


@pytest.mark.parametrize(
    ("command", "said"),
    [("undo", "Không còn bước nào để hoàn tác.\n"), ("redo", "Không còn bước nào để làm lại.\n")],
)
def test_where_there_is_nothing_to_take_back_or_do_again_it_says_so(run, command, said):
    outcome = run(command)

    assert (outcome.code, outcome.out, outcome.err) == (1, "", said)


def test_history_has_every_change_the_newest_first(seeded):
    seeded("sheet", "set", "VI/5", "2")
    seeded("undo")
    seeded("redo")

    changes = seeded("history", "--json").value
    lines = seeded("history").out.splitlines()

    assert [change["kind"] for change in changes] == ["redo", "undo", "normal", "normal"]
    assert [line.split("  ")[2] for line in lines] == [
        "Làm lại: Sửa điểm VI/5",
        "Hoàn tác: Sửa điểm VI/5",
        "Sửa điểm VI/5",
        "Nhập bộ tiêu chí Bắc Giang 2020",
    ]
    assert re.match(rf"\d\d:\d\d:\d\d \d\d/\d\d/\d{{4}}  {getpass.getuser()}  ", lines[0])
    assert len(seeded("history", "--limit", "1", "--json").value) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("rubric", "list"), "Chưa có bộ tiêu chí nào.\n"),
        (("sheet", "list"), "Chưa có phiếu chấm nào.\n"),
        (("sheet", "list", "--period", "2026-Q4"), "Quý IV/2026 chưa có phiếu chấm nào.\n"),
        (("sheet", "list", "--lang", "en"), "There are no score sheets yet.\n"),
        (("history",), "Chưa có thay đổi nào.\n"),
    ],
)
def test_an_empty_list_is_told_apart_from_no_answer(run, words, said):
    outcome = run(*words)

    assert (outcome.code, outcome.out, outcome.err) == (0, "", said)
    assert (run(*words, "--json").value, run(*words, "--json").err) == ([], "")


def test_an_account_without_a_name_still_works(monkeypatch, tmp_path, capsys):
    def no_name() -> str:
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr(getpass, "getuser", no_name)
    session = Session(data=tmp_path, language=Language.VI, as_json=False, out=None)

    assert session.actor.name == "?"
