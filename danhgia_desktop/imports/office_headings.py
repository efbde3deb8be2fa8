"""How offices head the columns of their lists of people and units."""

from __future__ import annotations

import re

from danhgia_desktop.imports.record_reader import Headings
from danhgia_desktop.organization.office_tables import StaffColumn, UnitColumn

_PEOPLE = r"(cb|cc|vc|cbcc|cbccvc|ccvc|nld|nv|can bo|cong chuc|vien chuc|nguoi lao dong|lao dong|nhan vien|nhan su)"
_UNIT = r"(don vi|phong ban|phong|ban|bo phan|co quan|to chuc)"
_NO_PARTY = r"(?!.*\b(dang|doan|doan the|kiem nhiem)\b)"
"""Posts in the Party and the unions are other posts than the one a person is evaluated by."""

STAFF_HEADINGS = Headings(
    patterns={
        StaffColumn.CODE: re.compile(
            rf"ma( so)?( {_PEOPLE})*( ho so)?|so hieu( {_PEOPLE})*|shcc|ma (nhan su|ho so|dinh danh cong chuc)"
        ),
        StaffColumn.NAME: re.compile(
            rf"ho( va)?( chu| ten)?( dem| lot)?( va)? ten( khai sinh| {_PEOPLE})*"
            rf"|ho( va)?( chu| ten)? (dem|lot)|ten( {_PEOPLE})*"
        ),
        StaffColumn.SUFFIX: re.compile(r"hau to( .*)?|phan biet( .*)?|ten goi( .*)?|trung ten"),
        StaffColumn.PARTY_MEMBER: re.compile(r"(la )?dang vien( .*)?|dang"),
        StaffColumn.LEADER: re.compile(r"(la )?((cong chuc|vien chuc|giu chuc vu) )?lanh dao( quan ly)?|ld ?ql"),
        StaffColumn.ROLE: re.compile(r"vai tro( .*)?|(la )?nguoi dung dau( .*)?|truong pho( .*)?"),
        StaffColumn.POST: re.compile(rf"{_NO_PARTY}(chuc (vu|danh)( .*)?|vi tri( viec lam| cong tac| lam viec)?|vtvl)"),
        StaffColumn.DUTY_GROUP: re.compile(r"nhom( nhiem vu| vi tri| chuc danh| cong viec)( .*)?|nhom"),
        StaffColumn.UNIT: re.compile(
            rf"(ten )?{_UNIT}( {_UNIT})*( chuyen mon)?( cong tac| lam viec| su dung)?( hien (nay|tai))?|noi cong tac"
        ),
        StaffColumn.KIND: re.compile(
            rf"(phan )?loai( hinh)?( {_PEOPLE}| hop dong| doi tuong| bien che)*|doi tuong( .*)?|dien( bien che)?"
        ),
        StaffColumn.END_REASON: re.compile(r"ly do (thoi|nghi|ket thuc|roi|chuyen|cham dut)( .*)?"),
        StaffColumn.UNTIL_ON: re.compile(
            r"(den|toi)( het)?( ngay| thang)?( .*)?"
            r"|(thoi diem|ngay)( thang nam)? (thoi|ket thuc|nghi|roi|ve huu|huu|cham dut)( .*)?"
        ),
        StaffColumn.FROM_ON: re.compile(
            r"(ke )?tu( ngay| thang)?( .*)?|(thoi diem|ngay)( thang nam)? "
            r"(hieu luc|co hieu luc|bat dau|bo nhiem|nhan viec|nhan nhiem vu|giu chuc|den|ve|dieu dong|tiep nhan)( .*)?"
        ),
        StaffColumn.DECISION: re.compile(r"(theo )?(so )?(quyet dinh|qd)( .*)?|can cu"),
    },
    name=StaffColumn.NAME,
    needed=(StaffColumn.CODE, StaffColumn.NAME),
    has_parts=True,
)

UNIT_HEADINGS = Headings(
    patterns={
        UnitColumn.PARENT: re.compile(rf"(truc )?thuoc( .*)?|({_UNIT} )?(cap tren|cha|chu quan|quan ly)( .*)?"),
        UnitColumn.SYMBOL: re.compile(rf"ky hieu( .*)?|(ten )?viet tat( .*)?|ten (tat|ngan)|ma( so)?( {_UNIT})*"),
        UnitColumn.KIND: re.compile(rf"(phan )?loai( hinh)?( {_UNIT})*"),
        UnitColumn.ORDINAL: re.compile(r"thu tu( .*)?"),
        UnitColumn.NAME: re.compile(rf"(ten )?{_UNIT}( {_UNIT})*( truc thuoc| chuyen mon)*|ten( goi)?( {_UNIT})*"),
    },
    name=UnitColumn.NAME,
    needed=(UnitColumn.NAME,),
    has_parts=False,
)
