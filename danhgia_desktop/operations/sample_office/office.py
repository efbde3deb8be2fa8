"""Making the sample office, by what people do as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations import sample, shipped, units
from danhgia_desktop.operations.list_import import no_progress
from danhgia_desktop.operations.sample_office.catalogue import add_catalogue
from danhgia_desktop.operations.sample_office.dice import Dice
from danhgia_desktop.operations.sample_office.happenings import let_happen
from danhgia_desktop.operations.sample_office.months import Months
from danhgia_desktop.operations.sample_office.people import make_people
from danhgia_desktop.operations.sample_office.plan import SamplePlan
from danhgia_desktop.operations.sample_office.registers import bring_forward
from danhgia_desktop.operations.sample_office.signing import name_signers
from danhgia_desktop.operations.sample_office.stories import Stories

if TYPE_CHECKING:
    from danhgia_desktop.operations.list_import import Progress
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.store import Store


def sample_office(
    store: Store, actor: Actor, plan: SamplePlan | None = None, *, progress: Progress = no_progress
) -> SheetUid:
    """Return the sheet with the document's own scores; the office is made where the file holds nothing yet.

    Args:
        store: the data.
        actor: who does it.
        plan: how large the office is; by default sixty people and fourteen months.
        progress: told how far it is; whatever it raises ends the work, and the file is not to be used.

    Raises:
        NotSampleDataError: the file holds other data.
    """
    if not sample.is_empty(store):
        return sample.sample_sheet(store, actor)
    progress(0.0)
    made = plan or SamplePlan()
    dice = Dice(made.seed)
    units.set_agency(store, actor, sample.AGENCY)
    shipped.add_shipped(store, actor)
    office = make_people(store, actor, made, sample.AGENCY.name, dice)
    name_signers(store, actor, office)
    let_happen(store, actor, office)
    bring_forward(store, actor, office, made.today)
    stories = Stories(office, made.concluded)
    Months(store, actor, made, dice, add_catalogue(store, actor), stories).pass_by(progress)
    stories.decide(store, actor)
    return sample.make_sample(store, actor).uid  # last, for nothing before it can be undone
