from __future__ import annotations

from html.parser import HTMLParser

import pytest

from danhgia_desktop.imports.html_pages import feed_page
from danhgia_desktop.imports.limits import MAX_HTML_STRETCH
from tests.processor_time import processor_seconds_at_most


class Texts(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_data(self, data):
        self.found.append(data)


@pytest.mark.parametrize("reference", [f"&#{'9' * 5_000};", "&#x110000000;", "&#99999999"])
def test_a_number_beyond_unicode_is_the_sign_of_a_damaged_letter(reference):
    texts = Texts()

    assert feed_page(texts, f"<p>Đ{reference}</p>")
    assert "".join(texts.found) == "Đ\ufffd"


@pytest.mark.parametrize("broken", ["<!--", "<!", "<?", "</", "<td ", '<td a="'])
def test_what_never_ends_is_not_searched_again_and_again(broken):
    with processor_seconds_at_most(2):
        assert feed_page(Texts(), "<p>" + broken * 20_000)


def test_a_declaration_that_stops_the_parser_is_told():
    assert not feed_page(Texts(), "<![\0[")


def test_a_tag_of_a_megabyte_is_not_read():
    assert not feed_page(Texts(), "<p " + "a" * MAX_HTML_STRETCH + ">")
