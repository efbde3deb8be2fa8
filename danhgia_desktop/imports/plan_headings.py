"""How offices head the columns of their plans of work."""

from __future__ import annotations

import re

from danhgia_desktop.imports.record_reader import Headings
from danhgia_desktop.plan.plan_table import PlanColumn

_PERSON = r"(nguoi|can bo|cb|nv|cong chuc|vien chuc|chuyen vien|nhan vien|cbcc|cbccvc|ccvc)"
_DOES = r"(thuc hien|chu tri|dam nhiem|thu ly|giai quyet|tham muu|phu trach|duoc giao|duoc phan cong|chiu trach nhiem)"
_PAPER = r"(van ban|vb|cong van|ke hoach|quyet dinh|thong bao|chi dao)"
_PRODUCT = r"(san pham|sp|cong viec)"
_AMOUNT = r"(so luong|khoi luong|sl|kl)"

PLAN_HEADINGS = Headings(
    patterns={
        PlanColumn.PRODUCT_CODE: re.compile(rf"ma( so)? {_PRODUCT}( .*)?"),
        PlanColumn.ASSIGNEE_CODE: re.compile(rf"ma( so)?( {_PERSON})*( {_DOES})?|so hieu( {_PERSON})*( .*)?"),
        PlanColumn.LEADER: re.compile(r"(dong chi |nguoi )?lanh dao( .*)?|nguoi (chi dao|theo doi)( .*)?"),
        PlanColumn.SUPPORTS: re.compile(
            r"(cac )?(don vi|phong|phong ban|co quan|bo phan|nguoi|can bo)?( thuc hien)? ?(phoi hop|tham gia)( .*)?"
        ),
        PlanColumn.CONFIRMED_BY: re.compile(r"(ho ten )?(nguoi|cap|don vi|co quan)?( co tham quyen)? ?xac nhan( .*)?"),
        PlanColumn.CAUSE: re.compile(r"(nguyen nhan|ly do)( .*)?"),
        PlanColumn.QUALITY_FAILURES: re.compile(
            r"(so )?(lan )?(loi|sai sot|khong dat|chua dat|bi tra lai)( .*)?|(so lan )?loi( ve)? chat luong|chat luong"
        ),
        PlanColumn.DELAYS: re.compile(r"(so )?lan (cham|tre|qua han)( .*)?|(so lan )?cham (tien do|han|muon)( .*)?"),
        PlanColumn.FACTOR: re.compile(r"he so( .*)?|trong so( .*)?"),
        PlanColumn.SIGNED_ON: re.compile(rf"ngay( thang)?( nam)?( ky| ban hanh)?( cua)? {_PAPER}|ngay (ky|ban hanh)"),
        PlanColumn.ASSIGNED_ON: re.compile(r"(ngay|thoi diem|thoi gian)( duoc)? (giao|bat dau|nhan)( .*)?|tu ngay"),
        PlanColumn.DONE_ON: re.compile(
            r"(ngay|thoi diem)( thuc te)? (xong|hoan thanh|ket thuc|nop|thuc hien xong)( thuc te| nhiem vu| cong viec)?"
        ),
        PlanColumn.DUE_ON: re.compile(
            r"(ngay |thoi )?han( .*)?|(ngay )?(den|phai) (han|xong)( .*)?"
            r"|thoi gian( phai| du kien)? (hoan thanh|thuc hien|ket thuc)|den ngay|tien do( hoan thanh)?"
        ),
        PlanColumn.NUMBER: re.compile(
            rf"so( va)?( hieu| ky hieu)*( {_PAPER})+( .*)?|so( va)? ky hieu|(so )?{_PAPER} (giao|chi dao)( .*)?"
        ),
        PlanColumn.ORIGIN: re.compile(
            r"nguon( .*)?|loai( hinh)? (nhiem vu|cong viec)|(nguoi|cap|co quan|don vi|noi) giao( .*)?"
        ),
        PlanColumn.ASSIGNED: re.compile(
            rf"({_AMOUNT} )?(duoc )?giao( .*)?|{_AMOUNT}( duoc| phai)?( giao| thuc hien| {_PRODUCT})?|chi tieu( .*)?"
        ),
        PlanColumn.DONE: re.compile(
            rf"({_AMOUNT} )?(da )(lam|hoan thanh|thuc hien|xong)( .*)?|{_AMOUNT} hoan thanh|hoan thanh"
        ),
        PlanColumn.ASSIGNEE: re.compile(
            rf"(ho( va)? ten )?{_PERSON}( {_PERSON})*( {_DOES})*( chinh)?|(phan cong|chu tri)( .*)?|ho( va)? ten"
        ),
        PlanColumn.RESULT: re.compile(r"(ket qua|tinh hinh)( .*)?"),
        PlanColumn.PRODUCT: re.compile(r"(ten )?(san pham|sp|dau ra)( .*)?"),
        PlanColumn.NOTE: re.compile(r"ghi chu( .*)?"),
        PlanColumn.TEXT: re.compile(
            r"(ten |cac )?(nhiem vu|cong viec|dau viec|noi dung)"
            r"( (nhiem vu|cong viec|cong tac|(can )?thuc hien|cu the|duoc giao|trong tam|chinh|chu yeu|ke hoach))*"
        ),
    },
    name=PlanColumn.TEXT,
    needed=(PlanColumn.TEXT,),
    has_parts=False,
)
