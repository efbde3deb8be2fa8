"""How much one source may hold: far above any rubric, far below what a PC could not bear."""

from __future__ import annotations

MAX_FILE_BYTES = 50 * 1024 * 1024
"""The largest rubric file seen has 2 MB; pictures pasted into a Word file make up the rest."""

MAX_INFLATED_BYTES = 200 * 1024 * 1024
"""What all the parts of a package may come to once unpacked; they are held in memory."""

MAX_INFLATION = 200
"""How many times larger a part may be than its packed form. Sheets full of zeros reach about 60, bombs 1 000."""

UNSUSPICIOUS_BYTES = 20 * 1024 * 1024
"""Parts below this size may be packed as tightly as they like: forms repeat one row a thousand times."""

MAX_PACKAGE_ENTRIES = 5_000
"""Word and Excel write a few dozen; each picture is one more."""

MAX_XML_ELEMENTS = 10_000_000
"""A Word table of 10 000 rows has a million; ten million take some seconds to walk through."""

MAX_XML_DEPTH = 200
"""Word nests about 15 levels a table."""

MAX_HELD_ELEMENTS = 500_000
"""Elements of one Word row or paragraph, which are held in memory together (about 100 MB)."""

MAX_ROWS = 200_000
MAX_COLUMNS = 256
"""Excel's own limit until 2007; a rubric has about ten."""

MAX_CELLS = 1_000_000
"""Cells with content in one source."""

MAX_AREA = 4_000_000
"""Rows times columns of the rectangle that holds a sheet's cells: what a reader allocates (32 bytes each)."""

MAX_CELL_CHARACTERS = 32_767
"""Excel's own limit; longer text is cut, and said to be."""

MAX_CHARACTERS = 100_000_000
"""Text of all cells together: a few shared strings repeated in a million cells could come to 30 GB."""

MAX_SHARED_STRINGS = 2_000_000
"""Distinct texts of a workbook (24 bytes each even when empty)."""

MAX_HTML_TAGS = 1_000_000
"""A table of 10 000 rows copied from Word has about 400 000."""

MAX_HTML_STRETCH = 1024 * 1024
"""Characters without a ">": the style sheet of an Excel page has 100 KB at most. Attributes take fifty times their
length in memory."""

MAX_CLIPBOARD_CHARACTERS = 20 * 1024 * 1024
"""Word writes about 1 KB of HTML a cell."""

MAX_MERGES = 100_000
"""Merged ranges of one sheet."""
