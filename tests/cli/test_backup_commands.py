"""`backup`, `restore`, `check`."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import pytest

from danhgia_desktop.operations import units
from danhgia_desktop.operations.checking import CheckKind
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage.file_store import path_of
from tests.storage.builders import ACTOR
from tests.storage.test_backup import PAGE, damage_page_of
from tests.storage.test_file_store import keep


def summed(run) -> str:
    return run("sheet", "show", "--json").value["totals"]["self"]["summed"]


def test_a_backup_is_made_beside_the_data_also_while_it_is_open_elsewhere(seeded, data):
    with open_data(data):
        outcome = seeded("backup", "--json")

    made = Path(outcome.value["path"])
    assert outcome.code == 0
    assert made.parent == data / "backups"
    assert outcome.value["size"] == made.stat().st_size
    assert made.name.endswith(f"_{outcome.value['schema']}_asked.sqlite3")


def test_a_backup_goes_where_it_is_told_and_says_where(seeded, tmp_path):
    outcome = seeded("backup", "--to", tmp_path)

    (made,) = tmp_path.glob("danhgia_*.sqlite3")
    assert outcome.out.startswith(f"Đã sao lưu vào {made} (")
    assert outcome.out.endswith("B).\n")
    assert seeded("backup", "--to", tmp_path, "--lang", "en").out.startswith("Backed up to ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["backup", "--to", "{folder}/stick"], "Không thấy nơi sao lưu {folder}/stick. Hãy cắm ổ USB"),
        (["backup", "--to", "{folder}/poem.sqlite3/stick"], "Không thấy nơi sao lưu {folder}/poem.sqlite3/stick."),
        (["backup", "--to", "{data}"], "{data} nằm trong thư mục dữ liệu"),
        (["backup", "--to", "{data}/backups"], "{data}/backups nằm trong thư mục dữ liệu"),
        (["restore", "{folder}/gone.sqlite3"], "Không mở được {folder}/gone.sqlite3"),
        (["restore", "{folder}"], "Không mở được {folder}"),
        (["restore", "{folder}/poem.sqlite3"], "{folder}/poem.sqlite3 không phải là bản sao lưu"),
        (["restore", "{data}/danhgia.sqlite3"], "là chính tệp dữ liệu đang dùng"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_sentence_and_changes_nothing(seeded, data, tmp_path, words, said):
    (tmp_path / "poem.sqlite3").write_text("Trăm năm trong cõi người ta" * 100, encoding="utf-8")
    before = data_path(data).read_bytes()

    outcome = seeded(*(word.format(folder=tmp_path, data=data) for word in words))

    assert (outcome.code, outcome.out) == (2, "")
    assert said.format(folder=tmp_path, data=data) in outcome.err
    assert outcome.err.count("\n") == 1
    assert data_path(data).read_bytes() == before


def test_a_folder_that_takes_no_backup_is_named_with_the_mend(seeded, data):
    (data / "backups").write_text("a file of that name")

    outcome = seeded("backup")

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"Không ghi được bản sao lưu vào thư mục {data / 'backups'}. Hãy xin quyền ghi")


def test_where_there_is_no_data_there_is_nothing_to_back_up_or_check(run, data):
    assert (run("backup").code, run("check").code) == (2, 2)
    assert not data.exists()


def test_a_backup_is_restored_and_what_was_there_is_kept(seeded, data, tmp_path):
    paper = tmp_path / "Báo cáo.txt"
    paper.write_text("Báo cáo", encoding="utf-8")
    assert seeded("evidence", "add", paper).code == 0
    made = seeded("backup", "--to", tmp_path, "--json").value["path"]
    next((data / "evidence").rglob("*.txt")).unlink()
    rotten = keep(data / "evidence", b"scan")
    path_of(data / "evidence", rotten).write_bytes(b"rotten")
    before = summed(seeded)
    seeded("sheet", "set", "VI/5", "0,5")
    assert summed(seeded) != before

    outcome = seeded("restore", made)

    assert outcome.code == 0
    restored, kept, evidence, damaged = outcome.out.splitlines()
    assert restored.startswith(f"Đã khôi phục {made}: 1 bộ tiêu chí, 1 phiếu, ")
    assert kept.startswith(f"Tệp trước đó được giữ tại {data_path(data)}.replaced-")
    assert evidence == "Đã đưa về 1 tệp minh chứng."
    assert damaged == "1 tệp minh chứng bị hỏng và không có bản lành."
    assert summed(seeded) == before


def test_a_restore_tells_programs_what_it_holds_and_what_it_replaced(seeded, run, data, tmp_path):
    made = seeded("backup", "--to", tmp_path, "--json").value["path"]

    first = run("--data", tmp_path / "new", "restore", made, "--json").value
    again = run("--data", tmp_path / "new", "restore", made, "--json").value

    assert (first["restored"], first["replaced"], first["rubrics"], first["sheets"]) == (made, None, 1, 1)
    assert Path(again["replaced"]).is_file()
    assert run("--data", tmp_path / "other", "restore", made, "--lang", "en").out.count("\n") == 1


def test_nothing_is_restored_while_the_data_is_open_elsewhere(seeded, data, tmp_path):
    made = seeded("backup", "--to", tmp_path, "--json").value["path"]

    with open_data(data):
        outcome = seeded("restore", made)

    assert (outcome.code, outcome.out) == (3, "")


def test_sound_data_is_checked_line_by_line(seeded):
    seeded("backup")

    outcome = seeded("check")
    value = seeded("check", "--json").value

    assert outcome.code == 0
    assert outcome.out.splitlines()[1:3] == ["Tệp dữ liệu nguyên vẹn.", "Mọi tham chiếu đều đúng."]
    assert outcome.out.splitlines()[-1] == "Có 1 bản sao lưu trong thư mục dữ liệu."
    assert (value["sound"], value["backups"]) == (True, 1)
    assert [finding["code"] for finding in value["findings"]] == [kind.value for kind in CheckKind]


def test_data_without_a_backup_are_told_to_have_none(seeded):
    outcome = seeded("check")

    assert outcome.code == 1
    assert "! Chưa có bản sao lưu nào trong thư mục dữ liệu; hãy sao lưu ngay: danhgia-desktop --data " in outcome.out
    assert "đều nguyên vẹn" not in outcome.out
    assert seeded("check", "--json").code == 1
    assert seeded("backup").code == 0
    assert seeded("check").code == 0


def test_damaged_data_is_told_with_the_way_to_mend_it(seeded, data):
    damage_page_of(data_path(data), "criterion", b"\xff" * PAGE)

    outcome = seeded("check")

    assert outcome.code == 1
    assert "! Tệp dữ liệu bị hỏng. Đừng xóa tệp; hãy khôi phục bản sao lưu gần nhất.\n" in outcome.out
    assert "sao lưu ngay" not in outcome.out
    assert "! Không có bản sao lưu nào trong thư mục dữ liệu; hãy tìm ở nơi sao lưu thứ hai" in outcome.out
    assert not seeded("check", "--json").value["sound"]
    assert "is damaged" in seeded("check", "--lang", "en").out
    assert seeded("backup").code == 2


def named(seeded, data, name: str) -> None:
    with open_data(data) as store:
        units.set_agency(store, ACTOR, Agency(name=name))


def test_another_offices_backup_is_restored_only_when_that_is_said(seeded, data, tmp_path):
    named(seeded, data, "Sở Y tế")
    made = seeded("backup", "--to", tmp_path, "--json").value["path"]
    assert seeded("restore", made).out.startswith("Dữ liệu của Sở Y tế.\n")
    named(seeded, data, "Sở Nội vụ")

    refused = seeded("restore", made)

    assert (refused.code, refused.out) == (2, "")
    assert "là dữ liệu của “Sở Y tế”, còn dữ liệu đang dùng là của “Sở Nội vụ”" in refused.err
    assert seeded("restore", made, "--yes", "--json").value["agency"] == "Sở Y tế"


def test_a_restore_is_refused_while_the_data_is_open_and_leaves_nothing_behind(seeded, data, tmp_path):
    made = seeded("backup", "--to", tmp_path, "--json").value["path"]

    with open_data(data):
        refused = seeded("restore", made)

    assert refused.code == 3
    assert refused.err.endswith("Hãy dùng cửa sổ đó, hoặc đóng nó rồi thử lại.\n")
    assert not (data / "backups").exists()


@pytest.mark.parametrize("command", ["check", "backup"])
def test_where_the_data_is_gone_the_backups_beside_it_are_told_with_the_command_that_restores(seeded, data, command):
    made = seeded("backup", "--json").value["path"]
    data_path(data).unlink()

    outcome = seeded(command)

    assert (outcome.code, outcome.out) == (2, "")
    missing, advice = outcome.err.splitlines()
    assert missing.startswith(f"Tệp dữ liệu {data_path(data)} không còn ở đó.")
    assert advice.startswith(
        "Có 1 bản sao lưu trong thư mục dữ liệu. Để khôi phục bản mới nhất: danhgia-desktop --data "
    )
    words = shlex.split(advice.partition("mới nhất: ")[2])
    assert words[-2:] == ["restore", made]
    assert seeded(*words[3:]).code == 0


@pytest.mark.parametrize("command", ["check", "backup"])
def test_of_damaged_data_the_files_that_were_replaced_are_told_as_well(seeded, data, command):
    made = seeded("backup", "--json").value["path"]
    replaced = seeded("restore", made, "--json").value["replaced"]
    data_path(data).write_bytes(b"\xff" * PAGE)

    outcome = seeded(command)

    *_, backups, files = (outcome.out or outcome.err).splitlines()
    assert shlex.split(backups.partition("mới nhất: ")[2])[-1] != replaced
    assert files.startswith("Có 1 tệp dữ liệu đã bị thay, giữ trong thư mục dữ liệu.")
    words = shlex.split(files.partition("mới nhất: ")[2])
    assert words[-2:] == ["restore", replaced]
    assert seeded(*words[3:]).code == 0
    assert seeded("check").code == 0


def test_nothing_is_written_beside_data_in_a_folder_of_a_cloud(run, seeded, data, tmp_path):
    cloud = tmp_path / "OneDrive - Sở" / "data"
    shutil.copytree(data, cloud)
    before = sorted(cloud.rglob("*"))

    for words in (["backup"], ["restore", data_path(data)]):
        refused = run("--data", cloud, *words)
        assert (refused.code, "OneDrive" in refused.err) == (2, True)

    assert sorted(cloud.rglob("*")) == before
    assert run("--data", cloud, "backup", "--to", tmp_path).code == 0
