"""What a transaction offers of plans and evidence, imported when it is first asked for: the start needs none of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from danhgia_desktop.storage.evidence import Evidence, WritableEvidence
    from danhgia_desktop.storage.explanations import Explanations, WritableExplanations
    from danhgia_desktop.storage.leader_answers import LeaderAnswers, WritableLeaderAnswers
    from danhgia_desktop.storage.notices import Notices, WritableNotices
    from danhgia_desktop.storage.petitions import Petitions, WritablePetitions
    from danhgia_desktop.storage.plans import Plans, WritablePlans
    from danhgia_desktop.storage.products import Products, WritableProducts
    from danhgia_desktop.storage.review_decisions import ReviewDecisions, WritableReviewDecisions
    from danhgia_desktop.storage.task_accounts import TaskAccounts
    from danhgia_desktop.storage.task_rules import TaskRules
    from danhgia_desktop.storage.tasks import Tasks, WritableTasks
    from danhgia_desktop.storage.write_path import WritePath


class PlanReading:
    """Plans and evidence as they were at one moment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def products(self) -> Products:
        """The catalogue of standard products."""
        from danhgia_desktop.storage.products import Products  # noqa: PLC0415 - spares the start

        return Products(self._connection)

    @cached_property
    def plans(self) -> Plans:
        """The plans of work."""
        from danhgia_desktop.storage.plans import Plans  # noqa: PLC0415 - spares the start

        return Plans(self._connection)

    @cached_property
    def notices(self) -> Notices:
        """The notices of what meetings concluded."""
        from danhgia_desktop.storage.notices import Notices  # noqa: PLC0415 - spares the start

        return Notices(self._connection)

    @cached_property
    def tasks(self) -> Tasks:
        """The tasks of the plans."""
        from danhgia_desktop.storage.tasks import Tasks  # noqa: PLC0415 - spares the start

        return Tasks(self._connection)

    @cached_property
    def explanations(self) -> Explanations:
        """What was explained about tasks."""
        from danhgia_desktop.storage.explanations import Explanations  # noqa: PLC0415 - spares the start

        return Explanations(self._connection)

    @cached_property
    def petitions(self) -> Petitions:
        """Petitions and obstacles."""
        from danhgia_desktop.storage.petitions import Petitions  # noqa: PLC0415 - spares the start

        return Petitions(self._connection)

    @cached_property
    def review_decisions(self) -> ReviewDecisions:
        """What was decided about those on the review list."""
        from danhgia_desktop.storage.review_decisions import ReviewDecisions  # noqa: PLC0415 - spares the start

        return ReviewDecisions(self._connection)

    @cached_property
    def leader_answers(self) -> LeaderAnswers:
        """What was found about leaders beyond their tasks."""
        from danhgia_desktop.storage.leader_answers import LeaderAnswers  # noqa: PLC0415 - spares the start

        return LeaderAnswers(self._connection)

    @cached_property
    def task_accounts(self) -> TaskAccounts:
        """Whose tasks count."""
        from danhgia_desktop.storage.task_accounts import TaskAccounts  # noqa: PLC0415 - spares the start

        return TaskAccounts(self._connection)

    @cached_property
    def task_rules(self) -> TaskRules:
        """By which rules tasks count."""
        from danhgia_desktop.storage.task_rules import TaskRules  # noqa: PLC0415 - spares the start

        return TaskRules(self._connection)

    @cached_property
    def evidence(self) -> Evidence:
        """The documents that prove something."""
        from danhgia_desktop.storage.evidence import Evidence  # noqa: PLC0415 - spares the start

        return Evidence(self._connection)


class PlanWork:
    """Plans and evidence in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        self._path = path

    @cached_property
    def products(self) -> WritableProducts:
        """The catalogue of standard products."""
        from danhgia_desktop.storage.products import WritableProducts  # noqa: PLC0415 - spares the start

        return WritableProducts(self._path)

    @cached_property
    def plans(self) -> WritablePlans:
        """The plans of work."""
        from danhgia_desktop.storage.plans import WritablePlans  # noqa: PLC0415 - spares the start

        return WritablePlans(self._path)

    @cached_property
    def notices(self) -> WritableNotices:
        """The notices of what meetings concluded."""
        from danhgia_desktop.storage.notices import WritableNotices  # noqa: PLC0415 - spares the start

        return WritableNotices(self._path)

    @cached_property
    def tasks(self) -> WritableTasks:
        """The tasks of the plans."""
        from danhgia_desktop.storage.tasks import WritableTasks  # noqa: PLC0415 - spares the start

        return WritableTasks(self._path)

    @cached_property
    def explanations(self) -> WritableExplanations:
        """What was explained about tasks."""
        from danhgia_desktop.storage.explanations import WritableExplanations  # noqa: PLC0415 - spares the start

        return WritableExplanations(self._path)

    @cached_property
    def petitions(self) -> WritablePetitions:
        """Petitions and obstacles."""
        from danhgia_desktop.storage.petitions import WritablePetitions  # noqa: PLC0415 - spares the start

        return WritablePetitions(self._path)

    @cached_property
    def review_decisions(self) -> WritableReviewDecisions:
        """What was decided about those on the review list."""
        from danhgia_desktop.storage.review_decisions import WritableReviewDecisions  # noqa: PLC0415 - spares the start

        return WritableReviewDecisions(self._path)

    @cached_property
    def leader_answers(self) -> WritableLeaderAnswers:
        """What was found about leaders beyond their tasks."""
        from danhgia_desktop.storage.leader_answers import WritableLeaderAnswers  # noqa: PLC0415 - spares the start

        return WritableLeaderAnswers(self._path)

    @cached_property
    def evidence(self) -> WritableEvidence:
        """The documents that prove something."""
        from danhgia_desktop.storage.evidence import WritableEvidence  # noqa: PLC0415 - spares the start

        return WritableEvidence(self._path)
