"""Codes with values turned into sentences, in Vietnamese and English, for the window and the command line alike.

What is said of files that are read stands in `notices`, `readings` and `templates` alone: they load what reads them,
which the window does without until somebody imports.
"""

from __future__ import annotations

from danhgia_desktop.wording.derivations import say_derived, say_step
from danhgia_desktop.wording.errors import say_error
from danhgia_desktop.wording.labels import say_change_set, say_label
from danhgia_desktop.wording.language import Language, say_points, say_size
from danhgia_desktop.wording.periods import period_kind_name, period_name, round_name
from danhgia_desktop.wording.problems import say_place, say_problem
from danhgia_desktop.wording.rubric_changes import say_change, say_change_class, say_change_classes
from danhgia_desktop.wording.rules import say_percent, say_rule, say_rule_kind

__all__ = [
    "Language",
    "period_kind_name",
    "period_name",
    "round_name",
    "say_change",
    "say_change_class",
    "say_change_classes",
    "say_change_set",
    "say_derived",
    "say_error",
    "say_label",
    "say_percent",
    "say_place",
    "say_points",
    "say_problem",
    "say_rule",
    "say_rule_kind",
    "say_size",
    "say_step",
]
