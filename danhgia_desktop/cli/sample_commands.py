"""`sample`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.report_commands import WRITTEN
from danhgia_desktop.operations.sample_office.documents import write_documents
from danhgia_desktop.operations.sample_office.office import sample_office
from danhgia_desktop.operations.sample_office.opening import open_sample
from danhgia_desktop.operations.sample_office.plan import SMALL_PLAN, SamplePlan
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.list_import import Progress
    from danhgia_desktop.storage.store import Store

_SAMPLE_DATA = Words("Dữ liệu mẫu: {path}", "Sample data: {path}")


def make_sample(session: Session, arguments: Namespace) -> ExitCode:
    """Make the sample data and its documents in a folder: the main job without a screen."""
    folder: Path = arguments.out
    plan = replace(SMALL_PLAN if arguments.small else SamplePlan(), seed=arguments.seed)

    def fill(store: Store, progress: Progress) -> None:
        sample_office(store, session.actor, plan, progress=progress)

    with open_sample(folder, fill) as store:
        written = write_documents(store, sample_office(store, session.actor), folder)
        session.tell(_SAMPLE_DATA, path=store.path)
    session.give({"data": str(folder), "documents": [str(file.path) for file in written]})
    for file in written:
        session.tell(WRITTEN, path=file.path, size=file.size)
    return ExitCode.FINE
