from __future__ import annotations

from tests.imports.builders import bare_document, only_table, texts


def level(depth: int, style: str, pattern: str, *, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>'
        f'<w:lvlText w:val="{pattern}"/>{more}</w:lvl>'
    )


def outline(*levels: str, key: int = 0) -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{"".join(levels)}</w:abstractNum>'


def use(key: int, of: int = 0, override: str = "") -> str:
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{override}</w:num>'


def item(text: str, depth: int = 0, key: int = 1) -> str:
    number = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{key}"/></w:numPr>'
    return f"<w:p><w:pPr>{number}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def read_lines(read, body: str, **parts: str) -> list[str]:
    return [row[0] for row in texts(only_table(read("a.docx", bare_document(body, **parts))))]


RUBRIC = outline(
    level(0, "upperRoman", "%1."), level(1, "decimal", "%2"), level(2, "decimal", "%2.%3."), level(3, "bullet", "-")
)


def test_levels_count_on_their_own_and_start_again_under_each_higher_one(read):
    body = "".join(item("x", depth) for depth in (0, 1, 2, 2, 3, 1, 2, 0, 1))

    assert read_lines(read, body, numbering=RUBRIC + use(1)) == [
        "I. x", "1 x", "1.1. x", "1.2. x", "- x", "2 x", "2.1. x", "II. x", "1 x",
    ]  # fmt: skip


def test_a_skipped_level_shows_its_first_number(read):
    assert read_lines(read, item("x", 2), numbering=RUBRIC + use(1)) == ["1.1. x"]


def test_numbers_alone_in_their_cell_are_the_cells_text(read):
    """So people fill the column SỐ TT."""
    rows = "".join(
        f"<w:tr><w:tc>{item('', depth)}</w:tc><w:tc><w:p><w:r><w:t>nội dung</w:t></w:r></w:p></w:tc></w:tr>"
        for depth in (0, 1, 1)
    )

    table = only_table(read("a.docx", bare_document(f"<w:tbl>{rows}</w:tbl>", numbering=RUBRIC + use(1))))

    assert texts(table) == [["I.", "nội dung"], ["1", "nội dung"], ["2", "nội dung"]]


def test_two_uses_of_one_outline_go_on_counting_unless_one_starts_anew(read):
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    numbering = outline(level(0, "decimal", "%1")) + use(1) + use(2) + use(3, override=anew)

    body = item("a", key=1) + item("b", key=2) + item("c", key=3) + item("d", key=3) + item("e", key=1)

    assert read_lines(read, body, numbering=numbering) == ["1 a", "2 b", "5 c", "6 d", "7 e"]


def test_a_use_may_change_a_level(read):
    change = f'<w:lvlOverride w:ilvl="0">{level(0, "lowerLetter", "%1)", start=3)}</w:lvlOverride>'
    numbering = outline(level(0, "decimal", "%1")) + use(1, override=change)

    assert read_lines(read, item("a") + item("b"), numbering=numbering) == ["c) a", "d) b"]


def test_a_level_may_count_on_and_on_or_show_only_decimals(read):
    numbering = outline(
        level(0, "upperRoman", "%1"),
        level(1, "decimal", "%1.%2", more='<w:isLgl/><w:lvlRestart w:val="0"/>'),
    ) + use(1)
    body = item("a", 0) + item("b", 1) + item("c", 0) + item("d", 1)

    assert read_lines(read, body, numbering=numbering) == ["I a", "1.1 b", "II c", "2.2 d"]


def test_numbers_may_come_from_a_style_and_the_style_it_is_based_on(read):
    styles = (
        '<w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="deep"><w:basedOn w:val="base"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style>'
    )
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
        for style in ("base", "deep", "loop", "unknown")
    )

    assert read_lines(read, body, numbering=RUBRIC + use(1), styles=styles) == ["I. x", "1 x", "x", "x"]


def test_a_paragraph_may_be_taken_out_of_its_styles_list(read):
    styles = '<w:style w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    body = (
        '<w:p><w:pPr><w:pStyle w:val="s"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    )

    assert read_lines(read, body, numbering=RUBRIC + use(1), styles=styles) == ["x"]


def test_bullets_of_symbol_fonts_become_ordinary_ones(read):
    numbering = outline(level(0, "bullet", "\uf0b7"), level(1, "bullet", "\uf02d")) + use(1)

    assert read_lines(read, item("a", 0) + item("b", 1), numbering=numbering) == ["• a", "- b"]


def test_numbers_that_make_no_sense_do_no_harm(read):
    numbering = outline(
        '<w:lvl w:ilvl="x"><w:start w:val="-9999999999999"/><w:lvlText w:val="%9%1"/></w:lvl>',
        '<w:lvl w:ilvl="1"><w:start w:val="99999999999"/><w:lvlText w:val="%2"/></w:lvl>',
        level(2, "upperRoman", "%3" * 500, start=9),
    ) + use(1)
    body = item("a", 0) + item("b", 1) + item("c", 7) + item("d", 0, key=99) + item("e", 2)

    assert read_lines(read, body, numbering=numbering) == ["00 a", "0 b", "c", "d", f"{'IX' * 30} e"]
