from __future__ import annotations

from PySide6.QtCore import QByteArray

from danhgia_desktop.ui.settings import Settings


def test_values_come_back_in_their_own_type_after_a_restart(tmp_path):
    path = tmp_path / "window.ini"
    first = Settings(path)
    first.keep("period", "2026-11")
    first.keep("zoom", 125)
    first.keep("folded", True)
    first.keep("open", False)
    first.keep("widths", (40, 320, 80))
    first.keep("geometry", QByteArray(b"\x00\x01\xff"))
    first.save()

    second = Settings(path)

    assert second.text("period") == "2026-11"
    assert second.number("zoom", 100) == 125
    assert second.flag("folded", default=False) is True
    assert second.flag("open", default=True) is False
    assert second.numbers("widths") == (40, 320, 80)
    assert second.state("geometry") == QByteArray(b"\x00\x01\xff")


def test_vietnamese_text_with_commas_and_quotes_survives(tmp_path):
    written = 'KT. GIÁM ĐỐC, "PHÓ GIÁM ĐỐC"; 100 %\nNguyễn Văn Ệ'
    first = Settings(tmp_path / "window.ini")
    first.keep("signer", written)
    first.save()

    assert Settings(tmp_path / "window.ini").text("signer") == written


def test_what_was_never_kept_is_the_default(settings):
    assert settings.text("a", "Năm") == "Năm"
    assert settings.number("a", 7) == 7
    assert settings.numbers("a") == ()
    assert settings.flag("a", default=True) is True
    assert settings.state("a").isEmpty()


def test_what_somebody_wrote_over_by_hand_is_the_default(tmp_path):
    path = tmp_path / "window.ini"
    path.write_text("[General]\nzoom=wide\nwidths=1 two\nfolded=perhaps\ngeometry=5\nlist=a, b\n", encoding="utf-8")

    settings = Settings(path)

    assert settings.number("zoom", 100) == 100
    assert settings.numbers("widths") == ()
    assert settings.flag("folded", default=False) is False
    assert settings.state("geometry").isEmpty()
    assert settings.text("list", "one") == "one"


def test_a_folder_that_cannot_be_written_loses_nothing_but_memory(tmp_path):
    settings = Settings(tmp_path / "no" / "file.txt" / "window.ini")
    (tmp_path / "no").write_text("in the way", encoding="utf-8")

    settings.keep("zoom", 125)
    settings.save()

    assert settings.number("zoom", 100) == 125
