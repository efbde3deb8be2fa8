"""What must be mended in a template, in sentences."""

from __future__ import annotations

import pytest

from danhgia_desktop.imports.template_reading import TemplateCode, TemplateProblem
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.templates import say_template_problem


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", TemplateCode)
def test_everything_to_mend_has_a_sentence_that_names_the_cell_and_the_remedy(code, language):
    problem = TemplateProblem(code=code, address="Bộ tiêu chí!C6", text="Tổng", fault="not_points")

    sentence = say_template_problem(problem, language)

    assert ("Bộ tiêu chí!C6" in sentence) or ("“Tổng”" in sentence)
    assert sentence.count(". ") >= 1
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_points_that_cannot_be_read_say_why():
    problem = TemplateProblem(
        code=TemplateCode.UNREADABLE_POINTS, address="Bộ tiêu chí!C6", text="nhiều", fault="not_points"
    )

    assert say_template_problem(problem, Language.VI) == (
        "Bộ tiêu chí!C6: không đọc được điểm chuẩn “nhiều” (không phải là số). Hãy gõ một số, ví dụ 2,5, hoặc để trống."
    )
