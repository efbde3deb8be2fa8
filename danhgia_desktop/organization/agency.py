"""The department that owns the data file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """The department (cơ quan, Sở) as the letterheads of its state and party documents name it.

    Attributes:
        name: "Sở Nội vụ".
        superior: the body above it ("UBND tỉnh Hưng Yên").
        locality: before the date ("Hưng Yên, ngày …").
        symbol: the end of its document symbols ("SNV" in "12/BC-SNV").
        party_committee: its party committee ("Đảng ủy Sở Nội vụ").
        party_superior: the committee above that ("Đảng bộ tỉnh Hưng Yên").
        party_symbol: the end of the symbols of party documents ("ĐU" in "05-TB/ĐU").
    """

    name: str = ""
    superior: str = ""
    locality: str = ""
    symbol: str = ""
    party_committee: str = ""
    party_superior: str = ""
    party_symbol: str = ""
