"""`rule-set new-version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.cli.choosing import chosen_regulation
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.rule_set_view import say_problems, summary, told_problems
from danhgia_desktop.operations import regulations
from danhgia_desktop.operations.regulations import NewVersion
from danhgia_desktop.regulation.regulation import AmendmentKind
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.rule_sets import say_regulations

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session

_MADE = Words("Đã lập bản mới {name} ({uid}).", "Made the version {name} ({uid}).")


def new_version(session: Session, arguments: Namespace) -> ExitCode:
    """Copy a rule set with its rubrics into a version that holds from a day on; the old one stays as it is."""
    wanted = NewVersion(
        effective_from=days.parse(arguments.since),
        effective_until=None if arguments.until is None else days.parse(arguments.until),
        number=arguments.number,
        issuer=arguments.issuer,
        kind=AmendmentKind.AMENDS if arguments.amends else AmendmentKind.REPLACES,
    )
    with session.writing() as store:
        old = chosen_regulation(store, arguments.rule_set).regulation
        made = regulations.new_version(store, session.actor, old.uid, wanted).regulation
        found = regulations.all_regulations(store)
        problems = regulations.problems_of(store, made)
    known = next(one for one in found if one.regulation.uid == made.uid)
    called = say_regulations((one.regulation for one in found), session.language)
    session.give({**summary(known), "amends": old.uid, "problems": told_problems(session, problems, made)})
    session.tell(_MADE, name=called[made.uid], uid=made.uid)
    say_problems(session, problems, made)
    return ExitCode.FINE
