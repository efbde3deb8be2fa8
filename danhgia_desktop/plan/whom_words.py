"""To whom something is given, as conclusions say it: "Giao Phòng Kế hoạch chủ trì", "Văn phòng tham mưu"."""

from __future__ import annotations

import re

from danhgia_desktop.text import tidy

_NAMED = r"(?i:(?:các )?(?:phòng|ban|trung tâm|chi cục|đồng chí|đ/c|ông|bà)) (?=[A-ZĐÀ-Ỹ])"
_BODY = rf"(?:{_NAMED}|(?i:văn phòng|thanh tra)\b)[^,;:.()]*"
_GIVEN = re.compile(rf"\b(?i:giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|đề nghị|phân công|đối với):? (?P<whom>{_BODY})")
_TAKES_UP = re.compile(rf"(?P<whom>{_BODY})")
_VERBS = re.compile(
    r"\s+(?:chủ trì|chủ động|phối hợp|tham mưu|thực hiện|triển khai|tổ chức|rà soát|xây dựng|báo cáo|hoàn thành"
    r"|hoàn thiện|chuẩn bị|theo dõi|tổng hợp|đôn đốc|kiểm tra|hướng dẫn|khẩn trương|tiếp tục|nghiên cứu|tăng cường"
    r"|trình|làm|có trách nhiệm|chịu trách nhiệm|trước ngày|trong|để)\b.*"
)
"""What somebody is to do follows their name in lower case: "Phòng Tổ chức tổ chức hội nghị"."""


def whom_hint(text: str) -> str:
    """Return to whom something is given, in the words of the text: "Phòng Kế hoạch"; "" where they do not say.

    A name at the beginning means it where a colon or what they are to do follows.
    """
    written = tidy(text)
    if given := _GIVEN.search(written):
        return _VERBS.sub("", given["whom"]).strip()
    takes_up = _TAKES_UP.match(written)
    if takes_up is None or not (written.startswith(":", takes_up.end()) or _VERBS.search(takes_up["whom"])):
        return ""
    return _VERBS.sub("", takes_up["whom"]).strip()
