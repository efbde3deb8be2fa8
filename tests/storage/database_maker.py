"""Makes the data file of the present form that later programs must still read.

Run once for each release that changes the form, from the top of the checkout:
`python -m tests.storage.database_maker`. Files once released are never made anew.
"""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    DeductOnce,
    DeductPer,
    Part,
    Penalty,
    Ratio,
    RuleInput,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey, Rubric
from danhgia_desktop.scoring.reasons import PhraseUid, ReasonPhrase
from danhgia_desktop.scoring.scoresheet import BLANK, Score
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.schema import SCHEMA_VERSION
from danhgia_desktop.storage.store import Store, open_store
from tests.storage.builders import ACTOR, RUBRIC, SHEET, Clock, fill, make_criterion, make_rubric, make_sheet, make_unit

FOLDER = Path(__file__).parents[1] / "data" / "databases"


def every_rule() -> Rubric:
    """Return a rubric in which every kind of rule occurs."""
    half = Decimal("0.5")
    rules = (
        DeductPer(points=half, per=2, unit="văn bản", exclusion="văn bản mật", words="trừ 0,5 điểm/02 văn bản"),
        DeductOnce(points=Decimal(1), condition="không áp dụng"),
        AwardOnce(points=half, condition="đúng thời gian"),
        Threshold(at_least=Fraction(9, 10), points=Decimal(2), strict=True),
        Tiers(tiers=(Tier(at_least=Fraction(1, 2), points=Decimal(1)), Tier(at_least=Fraction(1), points=Decimal(3)))),
        Ratio(floor=Fraction(1, 3)),
        Bonus(words="Điểm thưởng"),
        Choice(options=(Part(name="đúng hạn", points=Decimal(2)), Part(name="chậm", points=half))),
        Bonus(extra=True, words="Điểm thưởng ngoài tổng"),
        Penalty(words="Điểm trừ"),
    )
    lines = tuple(
        make_criterion(f"III.{number}", "III", 3, rules=(rule,)) for number, rule in enumerate(rules, start=1)
    )
    rubric = make_rubric()
    return replace(rubric, criteria=(*rubric.criteria, make_criterion("III", max_points=21), *lines))


def populate(store: Store) -> None:
    """Do a little of everything, and undo some of it."""
    fill(store)
    with store.work(ACTOR, Label.SET_AGENCY) as work:
        work.agency.save(Agency(name="SỞ NỘI VỤ", superior="UBND TỈNH", locality="Bắc Giang", symbol="SNV"))
    with store.work(ACTOR, Label.IMPORT_RUBRIC, name="Bảng chấm điểm") as work:
        work.rubrics.save(every_rule())
    for key, score in scores().items():
        with store.work(ACTOR, Label.SCORE_LINE, criterion=key) as work:
            work.scoresheets.set_scores(SHEET, {(key, SELF): score, (key, APPRAISED): replace(score, reason="đồng ý")})
    with store.work(ACTOR, Label.OPEN_SCORESHEET, unit="Văn phòng", period="2026-Q3") as work:
        work.org_units.save(make_unit("u2", name="Văn phòng", ordinal=1))
        quarter = Period(year=2026, kind=PeriodKind.QUARTER, number=3)
        work.scoresheets.add(make_sheet("s2", rubric=work.rubrics.get(RUBRIC), subject=make_unit("u2"), period=quarter))
    with store.work(ACTOR, Label.EDIT_RUBRIC, name="Bảng chấm điểm") as work:
        work.rubrics.save(replace(every_rule(), title="BẢNG SỬA"), review=3)
        work.rubrics.keep_draft(replace(every_rule(), title="ĐANG SỬA"), base=replace(every_rule(), title="BẢNG SỬA"))
    with store.work(ACTOR, Label.ADD_REASON, name="đồng ý") as work:
        texts = ("đồng ý", "nộp chậm")
        phrases = (
            ReasonPhrase(uid=PhraseUid(f"p{place}"), text=text, number=place) for place, text in enumerate(texts, 1)
        )
        work.reason_phrases.save(phrases)
    with store.work(ACTOR, Label.CLEAR_SCORES) as work:
        work.scoresheets.set_scores(SHEET, dict.fromkeys(work.scoresheets.get(SHEET).scores, BLANK))
    store.undo(ACTOR)


def scores() -> dict[CriterionKey, Score]:
    """Return scores of every sort."""
    said = {
        "total": Score(points=Decimal(30)),
        "I.1": Score(inputs=(RuleInput(rule=0, count=13),)),
        "I.2": Score(inputs=(RuleInput(rule=0, ticked=(1,)),), points=Decimal("5.5"), reason="thiếu", evidence="BC 12"),
        "II": Score(not_applicable=True),
        "III.1": Score(inputs=(RuleInput(rule=0, count=5),)),
        "III.2": Score(inputs=(RuleInput(rule=0, ticked=()),)),
        "III.6": Score(inputs=(RuleInput(rule=0, achieved=Decimal(2), of=Decimal(3)),)),
        "III.7": Score(points=Decimal("3.75")),
        "III.8": Score(inputs=(RuleInput(rule=0, ticked=(1,)),)),
        "III.9": Score(points=Decimal("1.5")),
        "III.10": Score(points=Decimal("0.75"), reason="nộp chậm"),
    }
    return {CriterionKey(code): score for code, score in said.items()}


def told(store: Store) -> dict[str, object]:
    """Return what any later program must still read in the file."""
    with store.reading() as reading:
        sheets = reading.figures.scoresheets()
        return {
            "agency": reading.agency.get().name,
            "criteria": [rubric.criteria for rubric in reading.figures.rubrics()],
            "totals": {
                sheet.uid: {round_: str(total.counted) for round_, total in sorted(sheet.totals.items())}
                for sheet in sheets
            },
            "scores": {sheet.uid: len(reading.scoresheets.get(sheet.uid).scores) for sheet in sheets},
            "reviews": {sheet.uid: sheet.review for sheet in sheets},
            "draft": draft.rubric.title if (draft := reading.rubrics.draft(RUBRIC)) else None,
            "reasons": {
                phrase.text: reading.reason_phrases.uses(phrase.text) for phrase in reading.reason_phrases.all()
            },
            "found": [f"{found.kind}: {found.context}" for found in reading.search.find("dong", 20)],
            "history": [entry.label.value for entry in store.history()],
            "undoable": entry.label.value if (entry := store.undoable()) else None,
            "redoable": entry.label.value if (entry := store.redoable()) else None,
        }


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{SCHEMA_VERSION}.sqlite3"
    path.unlink(missing_ok=True)
    with open_store(path, now=Clock()) as store:
        populate(store)
        text = json.dumps(told(store), ensure_ascii=False, indent=2, sort_keys=True)
    path.with_suffix(".json").write_text(f"{text}\n", encoding="utf-8")
    path.with_name(f"{path.name}.lock").unlink()


if __name__ == "__main__":
    main()
