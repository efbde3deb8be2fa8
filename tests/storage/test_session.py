"""Whole sessions of random work, undone to the first step and redone to the last."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.criterion_rule import RuleInput
from danhgia_desktop.scoring.reasons import PhraseUid, ReasonPhrase
from danhgia_desktop.scoring.scoresheet import BLANK, Score
from danhgia_desktop.storage.evidence import EvidenceInUseError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.org_units import UnitInUseError
from danhgia_desktop.storage.periods import PeriodInUseError, PeriodNotOpenedError
from danhgia_desktop.storage.plans import PlanExistsError, PlanNotEmptyError
from danhgia_desktop.storage.regulation_pins import RegulationPinnedError
from danhgia_desktop.storage.regulations import RubricOfOtherRegulationError
from danhgia_desktop.storage.rubrics import RubricInUseError
from danhgia_desktop.storage.scoresheets import NoSuchScoresheetError, ScoresheetExistsError
from danhgia_desktop.storage.staff import StaffCodeTakenError, StaffMemberInUseError
from danhgia_desktop.storage.store import Store, open_store
from danhgia_desktop.storage.undo import NothingToRedoError, NothingToUndoError
from danhgia_desktop.storage.work import Work
from tests.storage import office_steps, plan_steps
from tests.storage.builders import ACTOR, contents, make_criterion, make_rubric, make_sheet, make_unit
from tests.storage.test_search_texts import texts, texts_from_scratch

STEPS = 120
LOOKS = 30
"""After so many steps what is derived is compared with what the rows say."""
WORDS = ("vì", "Nộp chậm", "BC 12")
REFUSALS = (
    EvidenceInUseError,
    NoSuchScoresheetError,
    NothingToRedoError,
    NothingToUndoError,
    PeriodInUseError,
    PeriodNotOpenedError,
    PlanExistsError,
    PlanNotEmptyError,
    RegulationPinnedError,
    RubricInUseError,
    RubricOfOtherRegulationError,
    ScoresheetExistsError,
    StaffCodeTakenError,
    StaffMemberInUseError,
    UnitInUseError,
)
SESSIONS = max(3, settings.default.max_examples // 30)


class Session:
    """Somebody who does this and that, all of it through the store."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path = path
        self.dice = random.Random(seed)  # noqa: S311 - no secret
        self.store: Store = open_store(path)
        self.added = 0

    def step(self) -> None:
        what = self.dice.choices(
            [
                self.score,
                self.organize,
                self.open_or_remove,
                self.change_rubrics,
                self.change_reasons,
                self.undo,
                self.redo,
                self.restart,
            ],
            weights=[40, 12, 12, 12, 6, 12, 10, 2],
        )[0]
        with suppress(*REFUSALS):
            what()

    def score(self) -> None:
        with self.store.work(ACTOR, Label.SCORE_LINES) as work:
            sheet = work.scoresheets.get(self.dice.choice(work.figures.scoresheets() or [make_sheet()]).uid)
            lines = self.dice.choices(sheet.rubric.criteria, k=self.dice.randint(1, 4))
            rounds = [self.dice.choice(sheet.rubric.rounds).key for _ in lines]
            changed = {(line.key, round_): self.any_score() for line, round_ in zip(lines, rounds, strict=True)}
            work.scoresheets.set_scores(sheet.uid, changed)

    def any_score(self) -> Score:
        points = Decimal(self.dice.randint(0, 40)) / 4
        said = (RuleInput(rule=0, count=self.dice.randint(0, 9)),)
        return self.dice.choice(
            [
                BLANK,
                Score(points=points),
                Score(inputs=said),
                Score(not_applicable=True),
                Score(reason=self.dice.choice(WORDS), points=points),
                Score(evidence=self.dice.choice(WORDS), points=points),
            ]
        )

    def organize(self) -> None:
        with self.store.work(ACTOR, Label.ADD_UNIT) as work:
            units = work.org_units.all()
            if not units or self.dice.random() < 0.5:
                work.org_units.save(make_unit(self.new_uid(), name=f"Phòng {self.added}"))
            elif self.dice.random() < 0.5:
                work.org_units.remove(self.dice.choice(units).uid)
            else:
                number, unit = self.dice.randint(0, 9), self.dice.choice(units)
                parent = next((other.uid for other in units if other.uid < unit.uid), None)  # makes no cycle
                work.org_units.save(replace(unit, ordinal=number, name=f"Ban {number}", parent=parent))
                work.agency.save(Agency(name=f"SỞ {self.dice.randint(0, 3)}"))

    def open_or_remove(self) -> None:
        with self.store.work(ACTOR, Label.OPEN_SCORESHEET) as work:
            sheets, units, rubrics = work.figures.scoresheets(), work.org_units.all(), work.figures.rubrics()
            if sheets and self.dice.random() < 0.3:
                work.scoresheets.remove(self.dice.choice(sheets).uid)
            elif units and rubrics:
                rubric = work.rubrics.get(self.dice.choice(rubrics).uid)
                period = Period.year_of(self.dice.randint(2020, 2030))
                sheet = make_sheet(self.new_uid(), rubric=rubric, unit=self.dice.choice(units), period=period)
                work.scoresheets.add(sheet)

    def change_rubrics(self) -> None:
        with self.store.work(ACTOR, Label.IMPORT_RUBRIC) as work:
            rubrics = work.figures.rubrics()
            if len(rubrics) < 3:
                work.rubrics.save(make_rubric(self.new_uid()))
            else:
                self.change_rubric(work, work.rubrics.get(self.dice.choice(rubrics).uid))

    def change_rubric(self, work: Work, rubric) -> None:
        what = self.dice.randint(0, 3)
        if what == 0:
            work.rubrics.remove(rubric.uid)
        elif what == 1 and len(rubric.criteria) > 2:
            work.rubrics.save(replace(rubric, criteria=rubric.criteria[:-1]), review=self.dice.randint(3, 5))
        elif what == 2:
            work.rubrics.save(replace(rubric, criteria=(*rubric.criteria, make_criterion(self.new_uid()))))
        else:
            line = self.dice.choice(rubric.criteria)
            maximum = self.dice.randint(1, 20)
            changed = replace(line, max_points=Decimal(maximum), text=f"Tối đa {maximum}", code=f"{maximum}")
            work.rubrics.save(replace(rubric.with_criterion(changed), title=f"BẢNG {maximum}"))

    def change_reasons(self) -> None:
        with self.store.work(ACTOR, Label.REWORD_REASON) as work:
            phrases = work.reason_phrases.all()
            what = self.dice.randint(0, 2)
            if what == 0 or not phrases:
                phrase = ReasonPhrase(uid=PhraseUid(self.new_uid()), text=self.dice.choice(WORDS), number=self.added)
                work.reason_phrases.save([phrase])
            elif what == 1:
                work.reason_phrases.remove(self.dice.choice(phrases).uid)
            else:
                old, new = self.dice.choice(phrases), self.dice.choice(WORDS)
                work.reason_phrases.save([replace(old, text=new)])
                work.reason_phrases.reword(old.text, new)

    def undo(self) -> None:
        for _ in range(self.dice.randint(1, 6)):
            self.store.undo(ACTOR)

    def redo(self) -> None:
        for _ in range(self.dice.randint(1, 6)):
            self.store.redo(ACTOR)

    def restart(self) -> None:
        self.store.close()
        self.store = open_store(self.path)

    def new_uid(self) -> str:
        self.added += 1
        return f"new{self.added}"


class OfficeSession(Session):
    """Somebody who also looks after people, rule sets, periods, plans and what proves them."""

    def step(self) -> None:
        acts = [super().step, self.plan, self.employ, self.score_people, self.regulate]
        what = self.dice.choices(acts, weights=[6, 3, 1, 1, 1])[0]
        with suppress(*REFUSALS):
            what()

    def employ(self) -> None:
        with self.store.work(ACTOR, Label.EDIT_STAFF) as work:
            office_steps.employ(work, self.dice, self.new_uid)

    def plan(self) -> None:
        with self.store.work(ACTOR, Label.EDIT_TASKS) as work:
            plan_steps.plan(work, self.dice, self.new_uid)

    def score_people(self) -> None:
        with self.store.work(ACTOR, Label.OPEN_SCORESHEET) as work:
            office_steps.score_people(work, self.dice, self.new_uid)

    def regulate(self) -> None:
        with self.store.work(ACTOR, Label.EDIT_REGULATION) as work:
            office_steps.regulate(work, self.dice, self.new_uid)


@settings(max_examples=SESSIONS)
@given(st.integers())
def test_a_session_undone_is_as_if_it_had_not_been_and_redone_as_it_was(seed):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "data.sqlite3"
        session = OfficeSession(path, seed)
        start = contents(path)
        for step in range(STEPS):
            session.step()
            if step % LOOKS == 0:
                assert texts(session.store) == texts_from_scratch(session.store)
        while session.store.redoable():
            session.store.redo(ACTOR)
        end = contents(path)

        steps = 0
        while session.store.undoable():
            session.store.undo(ACTOR)
            steps += 1
        assert contents(path) == start

        session.restart()
        for _ in range(steps):
            session.store.redo(ACTOR)
        assert contents(path) == end
        assert session.store.redoable() is None
        session.store.close()
