"""The commands and their options."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

import danhgia_desktop
from danhgia_desktop import paths
from danhgia_desktop.cli import evidence_parser, office_parser, plan_parser, plan_report_parser
from danhgia_desktop.cli.bilingual_parser import BilingualParser

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from danhgia_desktop.cli.bilingual_parser import Commands

PROGRAM = "danhgia-desktop"
VERSION = f"{PROGRAM} {danhgia_desktop.__version__}"
_ABOUT = """Đánh giá Desktop: chấm điểm, đánh giá, xếp loại, không cần mạng.
Không có lệnh thì mở cửa sổ. / Without a command the window opens."""
_CODES = """Mã thoát / exit codes: 0 tốt / fine, 1 có vấn đề hoặc không có gì để làm / problems found
or nothing to do, 2 đầu vào sai / bad input, 3 dữ liệu đang được dùng / data in use."""
_LANGUAGES = ("vi", "en")
"""`wording.Language`, which the window's first paint is spared; a test holds them the same."""

_HISTORY_LIMIT = 50


def parse(words: list[str]) -> Namespace:
    """Return what the command line says; without a command `command` is None and the window is meant.

    Raises:
        SystemExit: with code 2 where it cannot be understood, 0 after showing help or the version.
    """
    parser = BilingualParser(prog=PROGRAM, description=_ABOUT, epilog=_CODES)
    parser.add_argument("--version", action="version", version=VERSION, help="phiên bản / version")
    _shared(parser, default=None)
    parser.add_argument("--sample", action="store_true", help="mở cửa sổ với dữ liệu mẫu / window with sample data")
    commands = parser.add_subparsers(dest="command", metavar="LỆNH/COMMAND")
    _rubric(commands)
    _sheet(commands)
    _staff(commands)
    _units(commands)
    office_parser.add_rule_sets(commands, _command)
    office_parser.add_periods(commands, _command)
    office_parser.add_templates(commands, _command)
    plan_parser.add_plans(commands, _command, _list_source)
    plan_parser.add_explanations(commands, _command)
    evidence_parser.add_evidence(commands, _command, _which)
    _report(commands)
    for name, about in (
        ("undo", "hoàn tác bước cuối / undo the last step"),
        ("redo", "làm lại / redo"),
    ):
        _command(commands.add_parser(name, help=about))
    history = _command(commands.add_parser("history", help="lịch sử thay đổi / history of changes"))
    history.add_argument(
        "--limit", type=_count, default=_HISTORY_LIMIT, metavar="N", help=f"nhiều nhất / at most ({_HISTORY_LIMIT})"
    )
    _backup(commands)
    _sample(commands)
    bundle = _command(commands.add_parser("support-bundle", help="gói gửi người hỗ trợ / what support needs, zipped"))
    bundle.add_argument("--out", type=Path, required=True, metavar="F.zip")
    return parser.parse_args(words)


def _rubric(commands: Commands) -> None:
    parser = commands.add_parser("rubric", help="bộ tiêu chí / rubrics")
    actions = parser.add_subparsers(dest="action", required=True)
    check = _command(
        actions.add_parser("check", help="đọc và kiểm tra một tệp, không lưu / read and check, store nothing")
    )
    _source(check)
    import_ = _command(actions.add_parser("import", help="nhập vào dữ liệu / store in the data"))
    _source(import_)
    import_.add_argument("--name", default="", help="tên bộ tiêu chí / name of the rubric")
    whose = import_.add_mutually_exclusive_group()
    whose.add_argument("--unit", help="lập phiếu từ điểm trong bảng cho đơn vị / make a sheet of the scores for")
    whose.add_argument("--staff", metavar="CODE", help="lập phiếu cho người có mã này / or for whoever has this code")
    import_.add_argument("--period", help="kỳ của phiếu đó / the period of that sheet")
    import_.add_argument("--without-rules", action="store_true", help="không lấy cách tính điểm / leave rules out")
    template = _command(actions.add_parser("template", help="xuất mẫu Excel để sửa / export to edit in Excel"))
    template.add_argument("rubric", nargs="?", metavar="RUBRIC", help="tên hoặc mã / name or uid")
    template.add_argument("--out", type=Path, required=True, metavar="F.xlsx")
    _command(actions.add_parser("list", help="danh sách / list"))


def _sheet(commands: Commands) -> None:
    parser = commands.add_parser("sheet", help="phiếu chấm / score sheets")
    actions = parser.add_subparsers(dest="action", required=True)
    opened = _command(actions.add_parser("open", aliases=["new"], help="lập phiếu trống / open a blank sheet"))
    opened.add_argument(
        "--rubric", help="tên hoặc mã; mặc định theo quy định của kỳ / name or uid; by default as its period says"
    )
    whose = opened.add_mutually_exclusive_group(required=True)
    whose.add_argument("--unit", help="đơn vị / unit")
    whose.add_argument("--staff", metavar="CODE", help="mã cán bộ, công chức, viên chức, người lao động / staff code")
    opened.add_argument("--period", required=True, help="kỳ / period: 2026, 2026-H1, 2026-Q4, 2026-11, 2026-W47")
    all_ = _command(actions.add_parser("open-all", help="lập phiếu cho cả kỳ đã mở / open those of an opened period"))
    all_.add_argument("--period", required=True, help="kỳ / period: 2026-11")
    all_.add_argument("--only", choices=["units", "people"], help="chỉ đơn vị, chỉ người / units or people alone")
    listed = _command(actions.add_parser("list", help="danh sách / list"))
    listed.add_argument("--period", help="chỉ của kỳ này / of this period alone")
    _which(_command(actions.add_parser("show", help="xem phiếu / show a sheet")))
    given = _command(actions.add_parser("set", help="cho điểm một dòng / give a line its points"))
    given.add_argument("criterion", help="tiêu chí / criterion: VI, I.1.2, I.1.2/1")
    given.add_argument("points", help='điểm, "" để xóa, KAD / points, "" to clear, KAD')
    given.add_argument("--round", default="self", help="vòng chấm / round: self, appraised, concluded")
    given.add_argument("--reason", help="lý do / reason")
    _which(given)


def _staff(commands: Commands) -> None:
    parser = commands.add_parser("staff", help="cán bộ, công chức, viên chức, người lao động / people")
    actions = parser.add_subparsers(dest="action", required=True)
    listed = _command(actions.add_parser("list", help="ai ở đâu trong một ngày / who is where on a day"))
    listed.add_argument("--on", metavar="DATE", help="31/12/2026, 2026-12-31; mặc định hôm nay / by default today")
    import_ = _command(actions.add_parser("import", help="nhập danh sách / take a list in"))
    _list_source(import_)
    import_.add_argument("--since", metavar="DATE", help="từ ngày, nếu bảng không ghi / first day where none is given")
    import_.add_argument("--kind", help="loại, nếu bảng không ghi / kind where none is given: công chức, viên chức…")
    import_.add_argument(
        "--create-units", action="store_true", help="tạo các đơn vị chưa có / make the units that are not there"
    )
    transfer = _command(actions.add_parser("transfer", help="điều động theo một quyết định / transfer by a decision"))
    _list_source(transfer)
    transfer.add_argument("--decision", required=True, metavar="NUMBER", help="số quyết định / number: 12/QĐ-SNV")
    transfer.add_argument("--decided-on", metavar="DATE", help="ngày ký / date of the decision")
    transfer.add_argument("--effective-on", required=True, metavar="DATE", help="ngày hiệu lực / day of effect")


def _units(commands: Commands) -> None:
    parser = commands.add_parser("units", help="đơn vị / units")
    actions = parser.add_subparsers(dest="action", required=True)
    _command(actions.add_parser("list", help="danh sách / list"))
    import_ = _command(actions.add_parser("import", help="nhập danh sách / take a list in"))
    _list_source(import_)
    import_.add_argument(
        "--yes", action="store_true", help="cả khi tên gần giống đơn vị khác / though names are nearly others"
    )


def _report(commands: Commands) -> None:
    parser = commands.add_parser("report", help="báo cáo / reports")
    actions = parser.add_subparsers(dest="action", required=True)
    sheet = _command(actions.add_parser("rubric-sheet", help="bảng chấm điểm / the score sheet as annex"))
    _which(sheet)
    sheet.add_argument("--format", required=True, choices=["pdf", "xlsx"])
    sheet.add_argument("--out", type=Path, required=True, metavar="F", help="tệp sẽ ghi / the file to write")
    sheet.add_argument("--rounds", help="các cột điểm / columns: self,appraised,concluded")
    sheet.add_argument("--evidence", action="store_true", help="in cột tài liệu kiểm chứng / print the evidence")
    sheet.add_argument("--reasons", action="store_true", help="in cột ghi chú / print the remarks")
    sheet.add_argument("--words-of", metavar="ROUND", help="của vòng chấm nào / of which round")
    sheet.add_argument("--landscape", action="store_true", help="khổ giấy ngang / landscape paper")
    sheet.add_argument("--caption", help='"(Kèm theo Báo cáo số …)"')
    sheet.add_argument("--letterhead", action="store_true", help="in quốc hiệu / print the letterhead")
    sheet.add_argument("--no-notes", action="store_true", help="không in ghi chú lệch điểm / no notes below")
    sheet.add_argument("--signer-title", action="append", metavar="LINE", help="KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC")
    sheet.add_argument("--signer-name", help="họ tên người ký / who signs")
    plan_report_parser.add_plan_reports(actions, _command)


def _sample(commands: Commands) -> None:
    made = _command(commands.add_parser("sample", help="dữ liệu mẫu và tài liệu / sample data and documents"))
    made.add_argument("--out", type=Path, required=True, metavar="DIR", help="thư mục / a folder")
    made.add_argument(
        "--seed", type=int, default=2026, metavar="N", help="số gốc: người, điểm khác / other people and points (2026)"
    )
    made.add_argument("--small", action="store_true", help="14 người, 3 tháng / 14 people, 3 months")


def _backup(commands: Commands) -> None:
    made = _command(commands.add_parser("backup", help="sao lưu dữ liệu / back up the data"))
    made.add_argument(
        "--to", type=Path, metavar="DIR", help="thư mục có sẵn khác, như ổ USB / another folder that exists"
    )
    restored = _command(commands.add_parser("restore", help="khôi phục bản sao lưu / make a backup the data"))
    restored.add_argument("file", type=Path, metavar="FILE")
    restored.add_argument("--yes", action="store_true", help="cả khi là của cơ quan khác / though of another agency")
    check = _command(
        commands.add_parser("check", help="kiểm tra dữ liệu và bản sao lưu / check the data and its backups")
    )
    check.add_argument("--deep", action="store_true", help="đọc từng tệp minh chứng / read each file of evidence")


def _source(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help=".xlsx .xls .csv .docx .txt .html")
    parser.add_argument(
        "--encoding", choices=["unicode", "tcvn3", "vni"], help="bảng mã của chữ cũ / encoding of old text"
    )


def _list_source(parser: ArgumentParser) -> None:
    _source(parser)
    parser.add_argument("--dry-run", action="store_true", help="chỉ xem trước, không nhập / look, take nothing in")


def _which(parser: ArgumentParser) -> None:
    parser.add_argument("--sheet", metavar="UID", help="mã phiếu / uid of the sheet")
    parser.add_argument("--unit", help="đơn vị / unit")
    parser.add_argument("--staff", metavar="CODE", help="mã người / staff code")
    parser.add_argument("--period", help="kỳ / period")
    parser.add_argument("--rubric", help="bộ tiêu chí / rubric")


def _command(parser: ArgumentParser) -> ArgumentParser:
    """Add what every command understands; the shared options may stand before it or behind."""
    _shared(parser, default=SUPPRESS)
    parser.add_argument("--json", action="store_true", help="in một giá trị JSON / print one JSON value")
    return parser


def _shared(parser: ArgumentParser, default: str | None) -> None:
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--data", type=Path, metavar="DIR", default=default, help="thư mục dữ liệu / data folder")
    place.add_argument(
        "--portable",
        dest="data",
        action="store_const",
        const=paths.portable_data_dir(),
        default=default,
        help="để dữ liệu cạnh chương trình / keep data beside the program",
    )
    parser.add_argument("--lang", choices=_LANGUAGES, default=default, help="ngôn ngữ / language")


def _count(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise ArgumentTypeError(f"{text!r}: cần một số từ 1 / a number from 1 on")
