"""How fast documents become files, beside what the libraries alone need, measured side by side in one run.

Run from the top of the checkout: `python -m tests.benchmarks.bench_reports`.
Machines differ and so do minutes: read the ratios.
"""

from __future__ import annotations

import gc
import io
import pickle
import resource
import subprocess
import sys
from functools import partial
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, SimpleDocTemplate
from reportlab.platypus import Paragraph as PlatypusParagraph
from reportlab.platypus import Table as PlatypusTable

from danhgia_desktop.reports import fonts, pdf, workbook
from danhgia_desktop.reports.column_widths import column_widths
from danhgia_desktop.reports.document import Caption, Document, Table, TitleBlock
from danhgia_desktop.reports.official_form import paper
from tests.benchmarks import bare_sheets
from tests.benchmarks.in_turns import side_by_side
from tests.benchmarks.table import Seconds, tell
from tests.reports.builders import (
    CAPTION,
    TITLE,
    make_annex,
    make_document,
    make_rubric_table,
    make_signatures,
    make_table,
    numbered_rows,
)

FORMS = 300
FORM_ROWS = 24
SHORT = 55
"""Rows with texts up to so many letters take one line, so that a form is one page."""
ROUNDS = 5
COLD_BUDGET = 0.3
_COLD = (
    "from danhgia_desktop.reports import pdf; from tests.reports.builders import make_annex; pdf.render(make_annex())"
)
_FLOOR = "from reportlab.pdfgen.canvas import Canvas; from reportlab.pdfbase.ttfonts import TTFont"


def main() -> None:
    """Print one line for each thing measured: what, its time, the other's time, the ratio.

    What is left over is collected before each, not while the clock runs, as in `timeit`: with as many objects as
    these sheets have, whether it falls due once more is chance.
    """
    gc.disable()
    with TemporaryDirectory() as folder:
        annex = Path(folder) / "annex.pickle"
        annex.write_bytes(pickle.dumps(make_annex()))
        cold, floor = _side_by_side(lambda: _run(_COLD, str(annex)), lambda: _run(_FLOOR))
    tell("rubric of 104 rows as PDF, whole process, beside importing reportlab", cold, floor, within=COLD_BUDGET)
    forms = [_form(number) for number in range(FORMS)]
    tell(
        "300 one-page forms as PDF, beside platypus",
        *_side_by_side(lambda: pdf.render(*forms), lambda: _platypus(forms)),
        times=0.2,
    )
    bare = bare_sheets.read(workbook.render(*forms))
    tell(
        "300 sheets, beside the same cells by bare XlsxWriter",
        *_side_by_side(lambda: workbook.render(*forms), lambda: bare_sheets.write(bare)),
        times=1.2,
    )
    small, large = (make_document(make_table(*numbered_rows(count))) for count in (1_000, 10_000))
    tell(
        "10 000 rows as PDF, beside 1 000 (linear is 10)",
        *_side_by_side(lambda: pdf.render(large), lambda: pdf.render(small)),
    )
    tell(
        "10 000 rows as a sheet, beside 1 000 (linear is 10)",
        *_side_by_side(lambda: workbook.render(large), lambda: workbook.render(small)),
    )


def _form(number: int) -> Document:
    rubric = make_rubric_table()
    rows = tuple(row for row in rubric.rows if len(row.cells[1].text) <= SHORT)
    start = number % (len(rows) - FORM_ROWS)
    table = Table(columns=rubric.columns, rows=rows[start : start + FORM_ROWS])
    return make_document(
        TitleBlock(lines=TITLE),
        Caption(text=CAPTION),
        table,
        make_signatures(f"Cán bộ {number}"),
        title=f"Mẫu {number}",
    )


def _platypus(forms: list[Document]) -> None:
    """Make the same forms as reportlab's manual teaches it: a Paragraph in every cell."""
    pdfmetrics.registerFont(TTFont("Bench", str(fonts.shipped().regular)))
    style = ParagraphStyle("cell", fontName="Bench", fontSize=12, leading=13.8)
    width = paper(forms[0].orientation).text_width
    story: list[object] = []
    for form in forms:
        title, caption, table, signatures = form.blocks
        story += [PlatypusParagraph(escape(line), style) for line in (*title.lines, caption.text)]
        cells = [
            [column.header for column in table.columns],
            *([cell.text for cell in row.cells] for row in table.rows),
        ]
        story.append(
            PlatypusTable(
                [[PlatypusParagraph(escape(text), style) for text in row] for row in cells],
                colWidths=column_widths(table.columns, width),
                repeatRows=1,
                style=[("GRID", (0, 0), (-1, -1), 0.5, (0, 0, 0))],
            )
        )
        story += [PlatypusParagraph(escape(text), style) for text in signatures.columns[0].titles]
        story.append(PageBreak())
    SimpleDocTemplate(io.BytesIO(), pagesize=A4, leftMargin=85, rightMargin=42, topMargin=57, bottomMargin=57).build(
        story
    )


def _run(script: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-c", script, *arguments], check=True)


def _processor_time() -> Seconds:
    """Return the processor time of this process and of those it started: what else runs does not count."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


_side_by_side = partial(side_by_side, rounds=ROUNDS, clock=_processor_time, before=gc.collect)


if __name__ == "__main__":
    main()
