"""Tests of the translations' compiler and checker, with Qt's real tools."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import translations

SOURCE = 'class Tab(QWidget):\n    def title(self):\n        return self.tr("Chấm điểm")\n'


@pytest.fixture
def package(tmp_path) -> Path:
    folder = tmp_path / "package"
    folder.mkdir()
    (folder / "tab.py").write_text(SOURCE, encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path, package) -> Path:
    """A folder of translations in which everything is done."""
    folder = tmp_path / "translations"
    folder.mkdir()
    english = folder / translations.ENGLISH
    translations.extract(package, english)
    finish(english, "Scoring")
    return folder


def finish(path: Path, words: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(' type="unfinished"></', f">{words}</"), encoding="utf-8")


def test_finished_and_current_translations_have_no_faults(package, folder):
    assert translations.find_faults(package, folder) == []


def test_who_has_a_compiled_translation_open_goes_on_reading_it(folder):
    source, compiled = folder / translations.ENGLISH, folder / "danhgia_en.qm"
    translations.compile_one(source, compiled)
    before = compiled.read_bytes()

    with compiled.open("rb") as held:
        source.write_text(source.read_text("utf-8").replace("Scoring", "The scoring tab"), "utf-8")
        translations.compile_one(source, compiled)
        assert held.read() == before

    assert compiled.read_bytes() != before
    assert [path.name for path in folder.glob("*.qm")] == ["danhgia_en.qm"]


def test_checking_changes_nothing(package, folder):
    (package / "tab.py").write_text(SOURCE + '\nLATER = translate("Tab", "Sau")\n', encoding="utf-8")
    before = (folder / translations.ENGLISH).read_bytes()

    translations.find_faults(package, folder)

    assert (folder / translations.ENGLISH).read_bytes() == before


def test_a_new_sentence_makes_the_translations_out_of_date(package, folder):
    (package / "tab.py").write_text(SOURCE.replace("Chấm điểm", "Kế hoạch"), encoding="utf-8")

    faults = translations.find_faults(package, folder)

    assert len(faults) == 1
    assert "danhgia_en.ts is out of date" in faults[0]


def test_moving_a_sentence_to_another_line_does_not(package, folder):
    (package / "tab.py").write_text("\n\n\n" + SOURCE, encoding="utf-8")

    assert translations.find_faults(package, folder) == []


def test_a_sentence_not_yet_translated_is_named(package, folder):
    (package / "tab.py").write_text(SOURCE.replace("Chấm điểm", "Kế hoạch"), encoding="utf-8")
    translations.extract(package, folder / translations.ENGLISH)

    assert translations.find_faults(package, folder) == ["danhgia_en.ts: Tab: 'Kế hoạch' is empty"]


@pytest.mark.parametrize("state", ["unfinished", "vanished", "obsolete"])
def test_an_entry_that_is_not_final_is_named(package, folder, state):
    words = folder / "qtbase_vi.ts"
    text = (folder / translations.ENGLISH).read_text(encoding="utf-8")
    words.write_text(text.replace("<translation>", f'<translation type="{state}">'), encoding="utf-8")

    assert translations.find_faults(package, folder) == [f"qtbase_vi.ts: Tab: 'Chấm điểm' is {state}"]


def test_a_missing_file_is_out_of_date(package, tmp_path):
    assert len(translations.find_faults(package, tmp_path)) == 1


def test_only_what_is_older_than_its_source_is_compiled_again(folder):
    translations.compile_outdated(folder)
    compiled = folder / "danhgia_en.qm"
    assert compiled.stat().st_size > 0
    compiled.write_bytes(b"current")

    translations.compile_outdated(folder)
    assert compiled.read_bytes() == b"current"

    os.utime(compiled, (0, 0))
    translations.compile_outdated(folder)
    assert compiled.read_bytes() != b"current"
