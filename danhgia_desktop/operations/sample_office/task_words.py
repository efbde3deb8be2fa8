"""What people of the sample office do in a month, by their duties."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from danhgia_desktop.organization.posting import Posting


class Duty(NamedTuple):
    """A task as it comes back month after month.

    Attributes:
        product: the code of its standard product.
        most: how many are asked at most.
    """

    text: str
    product: str
    most: int


FOCUSES = (
    "Hoàn thành nhiệm vụ trọng tâm về cải cách hành chính, chuyển đổi số của Sở",
    "Thực hiện kết luận của Ủy ban nhân dân tỉnh về quản lý tài nguyên",
    "Bảo đảm tiến độ thanh tra, kiểm tra và bảo vệ môi trường",
)
"""What the agency plans, of which units do a part each."""

_AGENCY_LEADERS = (
    Duty("Chủ trì họp giao ban, kết luận và giao nhiệm vụ tháng", "HN", 4),
    Duty("Làm việc với Ủy ban nhân dân cấp xã về lĩnh vực được phân công", "HN", 3),
    Duty("Duyệt, trình Ủy ban nhân dân tỉnh văn bản thuộc lĩnh vực phụ trách", "TT", 6),
)
_UNIT_LEADERS = (
    Duty("Chủ trì thực hiện phần việc của đơn vị trong nhiệm vụ trọng tâm của Sở", "CĐ", 2),
    Duty("Phân công, đôn đốc và kiểm tra việc thực hiện kế hoạch tháng của đơn vị", "VB", 4),
    Duty("Duyệt dự thảo văn bản do chuyên viên tham mưu", "VB", 9),
    Duty("Tổng hợp báo cáo kết quả công tác tháng của đơn vị", "BC", 2),
)
_BY_GROUP = {
    "Tổng hợp, hành chính": (
        Duty("Tiếp nhận, vào sổ và chuyển xử lý văn bản đến", "CV", 12),
        Duty("Lập báo cáo công tác tháng của Sở", "BC", 2),
        Duty("Chuẩn bị nội dung và ghi biên bản các cuộc họp", "HN", 5),
        Duty("Sắp xếp hồ sơ, số hóa tài liệu lưu trữ", "DL", 6),
    ),
    "Hỗ trợ, phục vụ": (
        Duty("Phục vụ các đoàn công tác, hội nghị của Sở", "PV", 14),
        Duty("Bảo dưỡng phương tiện, trang thiết bị theo lịch", "PV", 6),
        Duty("Trực, bảo đảm an toàn trụ sở", "PV", 15),
    ),
    "Thanh tra": (
        Duty("Thanh tra việc chấp hành pháp luật theo kế hoạch", "KT", 2),
        Duty("Xử lý đơn khiếu nại, tố cáo, kiến nghị, phản ánh", "HS", 9),
        Duty("Theo dõi việc thực hiện kết luận thanh tra", "CĐ", 2),
    ),
    "Quản lý đất đai": (
        Duty("Thẩm định hồ sơ giao đất, cho thuê đất", "HS", 12),
        Duty("Trình phê duyệt điều chỉnh kế hoạch sử dụng đất", "TT", 3),
        Duty("Trả lời kiến nghị của cử tri về đất đai", "CV", 6),
        Duty("Kiểm tra việc chấp hành pháp luật đất đai tại cấp xã", "KT", 2),
    ),
    "Kế hoạch, tài chính": (
        Duty("Thẩm định dự toán của các đơn vị trực thuộc", "HS", 6),
        Duty("Báo cáo tình hình giải ngân", "BC", 2),
        Duty("Thanh toán, quyết toán kinh phí trong tháng", "HS", 10),
    ),
    "Khoáng sản": (
        Duty("Thẩm định hồ sơ cấp phép khai thác khoáng sản", "HS", 6),
        Duty("Kiểm tra hoạt động khai thác tại mỏ", "KT", 2),
        Duty("Tính tiền cấp quyền khai thác khoáng sản", "TT", 4),
    ),
    "Tài nguyên nước": (
        Duty("Thẩm định hồ sơ cấp phép tài nguyên nước", "HS", 7),
        Duty("Cập nhật kịch bản ứng phó biến đổi khí hậu", "CĐ", 2),
        Duty("Kiểm tra việc thực hiện giấy phép xả thải", "KT", 2),
    ),
    "Bảo vệ môi trường": (
        Duty("Thẩm định báo cáo đánh giá tác động môi trường", "HS", 5),
        Duty("Kiểm tra công tác bảo vệ môi trường của cơ sở sản xuất", "KT", 2),
        Duty("Xử lý phản ánh về ô nhiễm môi trường", "CV", 6),
    ),
    "Quan trắc": (
        Duty("Lấy và phân tích mẫu nước mặt theo mạng lưới quan trắc", "QT", 30),
        Duty("Lấy và phân tích mẫu không khí xung quanh", "QT", 24),
        Duty("Lập báo cáo kết quả quan trắc", "BC", 2),
    ),
    "Công nghệ thông tin": (
        Duty("Cập nhật cơ sở dữ liệu đất đai", "DL", 9),
        Duty("Vận hành hệ thống thông tin, khắc phục sự cố", "PV", 12),
        Duty("Tích hợp dữ liệu với nền tảng dùng chung của tỉnh", "DL", 4),
    ),
}
PARTS = ("Chuẩn bị hồ sơ, số liệu", "Hoàn thiện và trình ký")
"""In which a person parts a task of the unit's plan."""

ORDERS = (
    "Báo cáo đột xuất theo yêu cầu của Ủy ban nhân dân tỉnh",
    "Tham gia ý kiến dự thảo văn bản của Bộ trong 03 ngày",
    "Kiểm tra, xử lý vụ việc theo phản ánh của báo chí",
)
"""What superiors ask for meanwhile."""

CONCLUDED_TASKS = (
    Duty("Rà soát, rút ngắn thời gian giải quyết thủ tục hành chính", "TT", 1),
    Duty("Báo cáo số hồ sơ quá hạn và nguyên nhân", "BC", 1),
    Duty("Lập danh mục nhiệm vụ còn nợ, đề xuất thời hạn hoàn thành", "CĐ", 1),
)
"""What meetings conclude."""

SUPPORTED = "Cung cấp số liệu, cử người phối hợp"


def duties_of(posting: Posting, *, is_of_agency: bool) -> tuple[Duty, ...]:
    """Return what somebody in a post does."""
    if is_of_agency:
        return _AGENCY_LEADERS
    return _UNIT_LEADERS if posting.is_leader else _BY_GROUP[posting.duty_group]
