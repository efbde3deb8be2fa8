from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.reports.document import NumberCell, Row, Table, TextCell, tables
from tests.reports.builders import COLUMNS, make_document, make_row, make_signatures, make_table, number


@pytest.mark.parametrize(
    ("cell", "printed"),
    [
        (NumberCell(), ""),
        (NumberCell(unit="điểm"), ""),
        (NumberCell(value=Decimal(0), places=1), "0"),
        (NumberCell(value=Decimal("4.0"), places=1), "4,0"),
        (NumberCell(value=Decimal("0.25"), places=1), "0,25"),
        (NumberCell(value=Decimal(100), unit="điểm"), "100 điểm"),
        (NumberCell(value=Fraction(20, 3)), "6,67"),
    ],
)
def test_a_number_is_printed_as_forms_print_points(cell, printed):
    assert cell.text == printed


def test_a_row_with_too_few_cells_is_refused():
    with pytest.raises(ValueError, match="row 0 has 1 cells, the table 3 columns"):
        Table(columns=COLUMNS, rows=(Row(cells=(TextCell(),)),))


@pytest.mark.parametrize("outside", [-1, 0, 2])
def test_a_sum_of_rows_outside_the_table_or_of_itself_is_refused(outside):
    with pytest.raises(ValueError, match="outside the table, or itself"):
        make_table(make_row("I", "Tổng", sum_of=(outside,)), make_row("1", "Dòng"))


def test_the_tables_of_a_document_are_found():
    table = make_table(Row(cells=(TextCell(), TextCell(), number("1"))))

    assert list(tables(make_document(table, make_signatures(), table))) == [table, table]


def test_describing_a_document_and_offering_its_exports_loads_no_file_format():
    script = (
        "import sys, danhgia_desktop.reports.document, danhgia_desktop.reports.export\n"
        "print(*{'reportlab', 'xlsxwriter', 'openpyxl', 'pypdfium2'} & set(sys.modules))"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert loaded.stdout.strip() == ""
