"""Who worked here last, for each account of the PC."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from danhgia_desktop.operations.person import present_actor

if TYPE_CHECKING:
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.ui.settings import Settings


def remembered_actor(settings: Settings) -> Actor:
    """Return who worked with the data last under the account of now; the account itself where nobody said."""
    account = present_actor()
    return present_actor(settings.text(_place(account)))


def is_remembered(settings: Settings) -> bool:
    """Tell whether somebody has said under the account of now who it is."""
    return bool(settings.text(_place(present_actor())))


def remember_actor(settings: Settings, actor: Actor) -> None:
    """Let the same person work with the data the next time."""
    settings.keep(_place(actor), actor.name)


def _place(actor: Actor) -> str:
    return f"actor/{quote(actor.account, safe='')}"
