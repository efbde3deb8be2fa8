from __future__ import annotations

import time
from itertools import pairwise

import pytest

from danhgia_desktop.imports import xml_parts
from danhgia_desktop.imports.faults import EntitiesRefusedError, FileDamagedError, TableTooLargeError
from danhgia_desktop.imports.limits import MAX_XML_DEPTH
from danhgia_desktop.imports.xml_parts import attributes_of, check_xml, read_xml

BILLION_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {second} "{f"&{first};" * 10}">' for first, second in pairwise("abcdefghij"))
    + "]><l>&j;</l>"
)
OUTSIDE_FILE = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>'
OUTSIDE_TYPE = '<!DOCTYPE l SYSTEM "http://localhost/l.dtd"><l/>'


class Recorder:
    """Keeps what it is handed."""

    def __init__(self) -> None:
        self.seen: list[tuple[object, ...]] = []

    def start(self, name, attributes):
        self.seen.append(("start", name, dict(attributes)))

    def end(self, name):
        self.seen.append(("end", name))

    def text(self, text):
        self.seen.append(("text", text))


def test_elements_and_attributes_lose_their_namespaces():
    recorder = Recorder()

    read_xml(b'<w:a xmlns:w="u" w:b="1" c="2">Ti\xc3\xaau</w:a>', recorder, part="x")

    assert recorder.seen == [("start", "a", {"b": "1", "c": "2"}), ("text", "Tiêu"), ("end", "a")]


@pytest.mark.parametrize("hostile", [BILLION_LAUGHS, OUTSIDE_FILE, OUTSIDE_TYPE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_and_entities_are_refused_in_any_encoding(hostile, encoding):
    with pytest.raises(EntitiesRefusedError) as raised:
        check_xml(hostile.encode(encoding), part="xl/styles.xml")

    assert raised.value.values == {"part": "xl/styles.xml"}


@pytest.mark.parametrize(
    "broken",
    ["", "<a>", "<a></b>", "<a b=1/>", "text", "<a/><b/>", "<a>&unknown;</a>", "<a>\x00</a>", "<w:a/>"],
)
def test_xml_that_is_not_well_formed_is_damaged(broken):
    with pytest.raises(FileDamagedError):
        check_xml(broken.encode(), part="x")


@pytest.mark.parametrize("encoding", ["cp037", "utf-7", "UT8-8", "ISO-8859-1"])
def test_encodings_in_which_others_might_see_other_elements_are_refused(encoding):
    with pytest.raises(FileDamagedError) as raised:
        check_xml(f'<?xml version="1.0" encoding="{encoding}"?><a/>'.encode(), part="x")

    assert encoding in str(raised.value.values["reason"])


def test_endless_nesting_is_refused():
    with pytest.raises(FileDamagedError):
        check_xml(b"<a>" * (MAX_XML_DEPTH + 1), part="x")


def test_endless_elements_are_refused(monkeypatch):
    monkeypatch.setattr(xml_parts, "MAX_XML_ELEMENTS", 1000)

    with pytest.raises(TableTooLargeError) as raised:
        check_xml(b"<a>" + b"<b/>" * 1000 + b"</a>", part="x")

    assert raised.value.values["what"] == "elements"


def test_an_enormous_attribute_takes_no_more_than_its_length():
    started = time.process_time()

    check_xml(b'<a b="' + b"x" * 10_000_000 + b'"/>', part="x")

    assert time.process_time() - started < 5


def test_attributes_of_one_kind_of_element_are_listed():
    assert attributes_of(b'<a><b c="1"/><d c="2"/><b/></a>', "b", part="x") == [{"c": "1"}, {}]


def test_a_list_without_end_is_refused():
    with pytest.raises(FileDamagedError):
        attributes_of(b"<a>" + b"<sheet/>" * 10_001 + b"</a>", "sheet", part="x")
