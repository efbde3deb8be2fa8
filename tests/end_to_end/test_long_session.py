"""A long working session by real keys, held against a plain model of what the clerk meant."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from danhgia_desktop.operations import reasons, scoring
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.reasons import with_part, without_part
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, SHIFT, press
from tests.ui.running_program import running
from tests.ui.seeded import add_seed

Key = Qt.Key
ACTS = 200
PHRASE = "Nộp chậm hạn"
VALUES = ("0", "0,25", "0,5", "1", "1,5", "2", "7")
SPOT_CHECK = 25


@dataclass(frozen=True)
class Line:
    """What the clerk means one line to say."""

    points: Decimal | None = None
    applies: bool = True
    reason: str = ""


class Intent:
    """The lines as the clerk means them, with everything that can be undone and redone."""

    def __init__(self, lines: dict[str, Line]) -> None:
        self.lines = lines
        self._past: list[dict[str, Line]] = []
        self._future: list[dict[str, Line]] = []

    def change(self, changed: dict[str, Line]) -> None:
        """Do one act; one that changes nothing is no step."""
        after = {**self.lines, **changed}
        if after != self.lines:
            self._past.append(self.lines)
            self._future.clear()
            self.lines = after

    def undo(self) -> bool:
        return self._go(self._past, self._future)

    def redo(self) -> bool:
        return self._go(self._future, self._past)

    def _go(self, source: list[dict[str, Line]], target: list[dict[str, Line]]) -> bool:
        if source:
            target.append(self.lines)
            self.lines = source.pop()
            return True
        return False


class Clerk:
    """Does random things in the grid and says what was meant."""

    def __init__(self, window, sheet: Scoresheet, chance: random.Random) -> None:
        self.window = window
        self.grid = window.findChild(GridView, "score_grid")
        self.sheet = sheet
        self.chance = chance
        self.leaves = {sheet.rubric.path(leaf.key): leaf for leaf in sheet.rubric.leaves}
        self.runs = self._runs()
        self.intent = Intent(meant_by(sheet))

    def act(self) -> None:
        """Do one of the things that clerks do."""
        acts = [self.type_points, self.type_points, self.exclude, self.clear, self.clear_block, self.fill_down]
        acts += [self.copy_above, self.paste_column, self.copy_block, self.fill_section, self.use_reason]
        acts += [self.find, self.fold, self.filter, self.undo, self.undo, self.redo]
        self.chance.choice(acts)()

    def type_points(self) -> None:
        path, text = self.go(), self.chance.choice(VALUES)
        press(text, self.chance.choice([Key.Key_Return, Key.Key_Tab, Key.Key_Down]))
        self.mean({path: text})

    def exclude(self) -> None:
        path = self.go()
        press("kad", Key.Key_Return)
        self.intent.change({path: replace(self.intent.lines[path], applies=False)})

    def clear(self) -> None:
        path = self.go()
        press(Key.Key_Delete)
        line = self.intent.lines[path]
        self.intent.change({path: replace(line, points=None) if line.applies else replace(line, applies=True)})

    def clear_block(self) -> None:
        block = self.select_block()
        press(Key.Key_Delete)
        self.mean(dict.fromkeys(block, ""))

    def fill_down(self) -> None:
        block = self.select_block()
        top = self.typed(block[0])
        press((CTRL, Key.Key_D))
        self.mean(dict.fromkeys(block[1:], top))

    def copy_above(self) -> None:
        above, path = self.chance.choice(self.runs)[:2]
        if self.intent.lines[above].points is not None and self.intent.lines[above].applies:
            self.go(path)
            press((CTRL, Key.Key_Apostrophe))
            self.mean({path: self.typed(above)})

    def paste_column(self) -> None:
        run = self.chance.choice(self.runs)
        texts = [self.chance.choice(VALUES) for _ in run]
        QGuiApplication.clipboard().setText("\n".join(texts) + "\n")
        self.go(run[0])
        press((CTRL, Key.Key_V))
        self.mean(dict(zip(run, texts, strict=True)))

    def copy_block(self) -> None:
        source, target = self.select_block(), self.chance.choice(self.runs)
        texts = [self.typed(path) for path in source]
        if len(source) <= len(target) and "" not in texts:
            press((CTRL, Key.Key_C))
            self.go(target[0])
            press((CTRL, Key.Key_V))
            self.mean(dict(zip(target, texts, strict=False)))

    def fill_section(self) -> None:
        path = self.go()
        press((CTRL, Key.Key_M))
        section = path[: max(path.rfind("."), path.rfind("/"))]
        self.intent.change(
            {
                below: replace(line, points=leaf.max_points)
                for below, leaf in self.leaves.items()
                if below.startswith((f"{section}.", f"{section}/")) and not leaf.is_bonus
                for line in (self.intent.lines[below],)
                if line.points is None and line.applies
            }
        )

    def use_reason(self) -> None:
        block = self.select_block()
        press((CTRL, Key.Key_1))
        lines = {path: self.intent.lines[path] for path in block}
        is_everywhere = all(PHRASE in line.reason for line in lines.values())
        change = without_part if is_everywhere else with_part
        self.intent.change({path: replace(line, reason=change(line.reason, PHRASE)) for path, line in lines.items()})

    def find(self) -> None:
        press((CTRL, Key.Key_F), (CTRL, Key.Key_A), self.chance.choice(["chuong trinh", "bao cao", "không có"]))
        press(Key.Key_Return, Key.Key_Return, Key.Key_Escape)

    def fold(self) -> None:
        self.go()
        press(*self.chance.choice([[(CTRL, Key.Key_Minus)], [(CTRL, Key.Key_Minus), (CTRL, Key.Key_Plus)]]))

    def filter(self) -> None:
        """Type into the first line that is left, then show all again."""
        self.go()
        press((CTRL | SHIFT, Key.Key_L), "<1", Key.Key_Return)
        path, text = self.current_leaf(), self.chance.choice(VALUES)
        if path is not None:
            press(text, Key.Key_Return)
            self.mean({path: text})
        press((CTRL | SHIFT, Key.Key_L), Key.Key_Escape, Key.Key_Escape)

    def undo(self) -> None:
        if self.intent.undo():
            press((CTRL, Key.Key_Z))

    def redo(self) -> None:
        if self.intent.redo():
            press((CTRL, Key.Key_Y))

    def mean(self, texts: dict[str, str]) -> None:
        """Say what texts typed or pasted into lines mean."""
        self.intent.change({path: self.meant(path, text) for path, text in texts.items()})

    def meant(self, path: str, text: str) -> Line:
        points = Decimal(text.replace(",", ".")) if text else None
        return replace(self.intent.lines[path], points=points, applies=True)

    def typed(self, path: str) -> str:
        points = self.intent.lines[path].points
        return "" if points is None else f"{points.normalize():f}".replace(".", ",")

    def go(self, path: str = "") -> str:
        """Click on the cell of a line."""
        path = path or self.chance.choice(list(self.leaves))
        model = self.grid.cells.source
        assert self.grid.show_source((model.row_of(self.leaves[path].key), model.places.of_round(SELF)))
        QTest.mouseClick(
            self.grid.viewport(), Qt.MouseButton.LeftButton, pos=self.grid.visualRect(self.grid.currentIndex()).center()
        )
        assert self.current_leaf() == path
        return path

    def select_block(self) -> list[str]:
        """Select some lines that stand one below the other, none of which is excluded."""
        whole = [run for run in self.runs if all(self.intent.lines[path].applies for path in run)]
        run = self.chance.choice(whole)
        size = self.chance.randint(2, len(run))
        self.go(run[0])
        press(*[(SHIFT, Key.Key_Down)] * (size - 1))
        return run[:size]

    def current_leaf(self) -> str | None:
        if self.grid.place is None:
            return None
        row = self.grid.cells.source.row(self.grid.cells.source_row(self.grid.place[0]))
        return self.sheet.rubric.path(row.criterion.key) if row.is_leaf and not row.is_guidance else None

    def shown(self) -> dict[str, str]:
        """Return what stands on the screen."""
        model = self.grid.cells.source
        column = model.places.of_round(SELF)
        return {path: model.cell(model.row_of(leaf.key), column).text for path, leaf in self.leaves.items()}

    def _runs(self) -> list[list[str]]:
        """Return the leaves that stand in rows right below each other."""
        model = self.grid.cells.source
        runs: list[list[str]] = [[]]
        for row in range(model.rowCount()):
            line = model.row(row)
            if line.is_leaf and not line.is_guidance:
                runs[-1].append(self.sheet.rubric.path(line.criterion.key))
            elif runs[-1]:
                runs.append([])
        return [run for run in runs if len(run) > 1]


def test_two_hundred_mixed_acts_leave_what_the_clerk_meant(qtbot, tmp_path):
    with open_data(tmp_path) as store:
        set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))
        reasons.add_reason_phrase(store, ACTOR, PHRASE)
        sheet = add_seed(store)

    with running(qtbot, tmp_path) as program:
        program.window.findChild(ScoringTab).show_sheet(sheet.uid)
        qtbot.waitUntil(program.window.isActiveWindow)
        clerk = Clerk(program.window, sheet, random.Random(2026))  # noqa: S311 - a repeatable session
        for number in range(1, ACTS + 1):
            clerk.act()
            if number % SPOT_CHECK == 0:
                assert meant_by(stored(program, sheet)) == clerk.intent.lines, number
        shown = clerk.shown()
        meant = clerk.intent.lines

    assert {path: said(line) for path, line in meant.items()} == {
        path: said_on_screen(text) for path, text in shown.items()
    }
    with open_data(tmp_path) as store:
        assert meant_by(scoring.get_scoresheet(store, sheet.uid)) == meant


def stored(program, sheet: Scoresheet) -> Scoresheet:
    return scoring.get_scoresheet(program.window.findChild(ScoringTab)._edits.store, sheet.uid)


def meant_by(sheet: Scoresheet) -> dict[str, Line]:
    """Return the lines of a sheet in the clerk's terms."""
    scores = {sheet.rubric.path(leaf.key): sheet.score(leaf.key, SELF) for leaf in sheet.rubric.leaves}
    return {path: _line(score) for path, score in scores.items()}


def said(line: Line) -> str:
    """Return how a line reads on the screen, decimal places apart."""
    if not line.applies:
        return "KAD"
    return "" if line.points is None else str(line.points.normalize() + 0)


def said_on_screen(text: str) -> str:
    return text if text in {"", "KAD"} else str(Decimal(text.replace(",", ".")).normalize() + 0)


def _line(score: Score) -> Line:
    return Line(points=score.points, applies=not score.not_applicable, reason=score.reason)
