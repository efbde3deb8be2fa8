"""Reusable reasons with seed 003."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from danhgia_desktop.operations import reasons, scoring, undoing
from danhgia_desktop.operations.reasons import PhraseMissingError, PhraseTakenError
from danhgia_desktop.operations.searching import search
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, TOTAL, CriterionKey, NoSuchCriterionError
from danhgia_desktop.scoring.reasons import PhraseUid, ReasonPhrase
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.storage.reason_phrases import NoSuchPhraseError
from danhgia_desktop.wording import Language, say_error, say_label
from tests.storage.builders import ACTOR, contents

LATE = "Nộp báo cáo chậm"


@pytest.fixture
def late(store) -> ReasonPhrase:
    return reasons.add_reason_phrase(store, ACTOR, LATE)


def key(sheet, path: str, round_=SELF):
    return sheet.rubric.find(path).key, round_


def give(store, sheet, path: str, reason: str, round_=SELF) -> None:
    place = ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.find(path).key, round=round_)
    scoring.set_reason(store, ACTOR, place, reason)


def reason(store, sheet, path: str, round_=SELF) -> str:
    return scoring.get_scoresheet(store, sheet.uid).score(*key(sheet, path, round_)).reason


def listed(store) -> list[tuple[int, str]]:
    return [(phrase.number, phrase.text) for phrase in reasons.reason_phrases(store)]


def last_step(store) -> str:
    step = undoing.undoable(store)
    return say_label(step.label, step.details, Language.VI)


def test_reasons_are_listed_in_the_order_in_which_they_were_added(store):
    first = reasons.add_reason_phrase(store, ACTOR, "  Nộp \n báo cáo   chậm ")
    second = reasons.add_reason_phrase(store, ACTOR, "Thiếu số liệu")

    assert (first.text, first.number) == (LATE, 1)
    assert reasons.reason_phrases(store) == (first, second)
    assert last_step(store) == "Thêm lý do mẫu “Thiếu số liệu”"


@pytest.mark.parametrize("text", ["", " \n ", "\u200b"])
def test_a_reason_must_say_something(store, late, text):
    with pytest.raises(PhraseMissingError):
        reasons.add_reason_phrase(store, ACTOR, text)
    with pytest.raises(PhraseMissingError):
        reasons.reword_reason_phrase(store, ACTOR, late.uid, text, everywhere=True)


def test_the_same_reason_stands_in_the_list_once_marks_and_case_apart(store, late):
    other = reasons.add_reason_phrase(store, ACTOR, "Thiếu số liệu")

    with pytest.raises(PhraseTakenError) as refused:
        reasons.add_reason_phrase(store, ACTOR, "nop BAO cao chậm")
    with pytest.raises(PhraseTakenError):
        reasons.reword_reason_phrase(store, ACTOR, other.uid, LATE, everywhere=False)

    assert say_error(refused.value, Language.VI).startswith(f"Đã có lý do mẫu “{LATE}” (số 1).")
    assert reasons.reword_reason_phrase(store, ACTOR, late.uid, LATE.upper(), everywhere=False).text == LATE.upper()


def test_several_reasons_are_added_in_one_step_of_undo_or_none(store, late):
    before = reasons.reason_phrases(store)

    added = reasons.add_reason_phrases(store, ACTOR, ["Thiếu số liệu", "Thiếu chữ ký"])

    assert reasons.reason_phrases(store) == (*before, *added)
    undoing.undo(store, ACTOR)
    assert reasons.reason_phrases(store) == before
    with pytest.raises(PhraseTakenError):
        reasons.add_reason_phrases(store, ACTOR, ["Thiếu số liệu", late.text])
    assert reasons.reason_phrases(store) == before


def test_a_reason_moves_to_another_number_and_no_further_than_the_ends(store):
    for text in "abcd":
        reasons.add_reason_phrase(store, ACTOR, text)
    uids = {phrase.text: phrase.uid for phrase in reasons.reason_phrases(store)}

    reasons.move_reason_phrase(store, ACTOR, uids["c"], 1)
    assert listed(store) == [(1, "c"), (2, "a"), (3, "b"), (4, "d")]
    reasons.move_reason_phrase(store, ACTOR, uids["c"], 99)
    assert listed(store) == [(1, "a"), (2, "b"), (3, "d"), (4, "c")]
    reasons.move_reason_phrase(store, ACTOR, uids["b"], -3)
    assert listed(store) == [(1, "b"), (2, "a"), (3, "d"), (4, "c")]

    assert last_step(store) == "Đổi chỗ lý do mẫu “b”"
    undoing.undo(store, ACTOR)
    assert listed(store) == [(1, "a"), (2, "b"), (3, "d"), (4, "c")]


def test_a_removed_reason_leaves_the_list_and_no_score(store, sheet, late):
    reasons.add_reason_phrase(store, ACTOR, "Thiếu số liệu")
    give(store, sheet, "VI", LATE)

    reasons.remove_reason_phrase(store, ACTOR, late.uid)

    assert listed(store) == [(1, "Thiếu số liệu")]
    assert reason(store, sheet, "VI") == LATE
    undoing.undo(store, ACTOR)
    assert listed(store) == [(1, LATE), (2, "Thiếu số liệu")]


def test_a_long_reason_names_its_step_in_short(store):
    reasons.add_reason_phrase(store, ACTOR, "Không nộp báo cáo tháng đúng hạn theo công văn của Văn phòng")

    assert last_step(store) == "Thêm lý do mẫu “Không nộp báo cáo tháng đúng hạn theo c…”"


def test_a_reason_is_put_into_cells_and_taken_out_of_them_by_the_same_key(store, sheet, late):
    give(store, sheet, "VI", "theo BC 12")
    cells = [key(sheet, "VI"), key(sheet, "I.1.2"), key(sheet, "I.1.2", APPRAISED)]

    changed = reasons.toggle_reason_phrase(store, ACTOR, sheet.uid, cells, late.uid)

    assert changed == scoring.get_scoresheet(store, sheet.uid)
    assert reason(store, sheet, "VI") == f"theo BC 12\n{LATE}"
    assert reason(store, sheet, "I.1.2") == reason(store, sheet, "I.1.2", APPRAISED) == LATE
    assert last_step(store) == "Sửa lý do, 3 ô"

    reasons.toggle_reason_phrase(store, ACTOR, sheet.uid, cells, late.uid)
    assert reason(store, sheet, "VI") == "theo BC 12"
    assert reason(store, sheet, "I.1.2") == ""


def test_where_some_cells_lack_a_reason_only_they_get_it(store, sheet, late):
    give(store, sheet, "VI", LATE)

    reasons.toggle_reason_phrase(store, ACTOR, sheet.uid, [key(sheet, "VI"), key(sheet, "I.1.2")], late.uid)

    assert reason(store, sheet, "VI") == reason(store, sheet, "I.1.2") == LATE
    assert last_step(store) == "Sửa lý do, 1 ô"


def test_a_reason_put_into_one_cell_names_the_cell(store, sheet, late):
    reasons.toggle_reason_phrase(store, ACTOR, sheet.uid, [key(sheet, "VI")] * 2, late.uid)
    assert last_step(store) == "Sửa lý do VI"

    version = store.version()
    reasons.toggle_reason_phrase(store, ACTOR, sheet.uid, [], late.uid)
    assert store.version() == version


def test_rewording_everywhere_reaches_every_line_that_has_it_in_one_step(store, sheet, late):
    other = scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Văn phòng"), period=Period.year_of(2021)
    )
    give(store, sheet, "VI", f"theo BC 12\n{LATE}\n2 ngày")
    give(store, sheet, "I.1.2", f"{LATE} 2 ngày")
    give(store, other, "VI", "Nộp  báo cáo chậm", APPRAISED)
    give(store, other, "total", LATE)
    before, version = contents(store.path), store.version()
    assert reasons.phrase_uses(store, late.uid) == 3

    reworded = reasons.reword_reason_phrase(store, ACTOR, late.uid, "Gửi muộn", everywhere=True)

    assert reworded == ReasonPhrase(uid=late.uid, text="Gửi muộn", number=1)
    assert store.version() == version + 1
    assert reason(store, sheet, "VI") == "theo BC 12\nGửi muộn\n2 ngày"
    assert reason(store, sheet, "I.1.2") == f"{LATE} 2 ngày"
    assert reason(store, other, "VI", APPRAISED) == reason(store, other, "total") == "Gửi muộn"
    assert reasons.phrase_uses(store, late.uid) == 3
    assert len(search(store, "gui muon")) == 3
    assert last_step(store) == "Sửa lý do mẫu “Gửi muộn”"
    undoing.undo(store, ACTOR)
    assert contents(store.path) == before


def test_rewording_the_list_alone_leaves_the_scores(store, sheet, late):
    give(store, sheet, "VI", LATE)

    reasons.reword_reason_phrase(store, ACTOR, late.uid, "Gửi muộn", everywhere=False)

    assert reason(store, sheet, "VI") == LATE
    assert reasons.phrase_uses(store, late.uid) == 0


def test_points_stay_when_a_reason_goes(store, sheet, late):
    place = ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.find("VI").key, round=APPRAISED)
    scoring.set_points(store, ACTOR, place, Decimal("1.5"))

    for _ in range(2):
        changed = reasons.toggle_reason_phrase(store, ACTOR, sheet.uid, [place.key], late.uid)

    assert (changed.score(*place.key).points, changed.score(*place.key).reason) == (Decimal("1.5"), "")


def test_what_is_not_there_is_told(store, sheet, late):
    nobody = PhraseUid("none")
    for act in (
        lambda: reasons.phrase_uses(store, nobody),
        lambda: reasons.remove_reason_phrase(store, ACTOR, nobody),
        lambda: reasons.move_reason_phrase(store, ACTOR, nobody, 1),
        lambda: reasons.reword_reason_phrase(store, ACTOR, nobody, "x", everywhere=True),
        lambda: reasons.toggle_reason_phrase(store, ACTOR, sheet.uid, [(TOTAL, SELF)], nobody),
    ):
        with pytest.raises(NoSuchPhraseError):
            act()
    with pytest.raises(NoSuchCriterionError):
        reasons.toggle_reason_phrase(store, ACTOR, sheet.uid, [(CriterionKey("none"), SELF)], late.uid)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30), st.text(max_size=10), st.text(max_size=10))
def test_a_line_is_found_and_reworded_whatever_letters_it_has(store, sheet, line, above, below):
    try:
        phrase = reasons.add_reason_phrase(store, ACTOR, line)
    except PhraseMissingError:
        return
    give(store, sheet, "VI", f"{above}\n{line}\n{below}")
    uses = reasons.phrase_uses(store, phrase.uid)

    reasons.reword_reason_phrase(store, ACTOR, phrase.uid, "Lời khác hẳn", everywhere=True)

    assert uses == 1
    assert "Lời khác hẳn" in reason(store, sheet, "VI").split("\n")
    reasons.remove_reason_phrase(store, ACTOR, phrase.uid)
