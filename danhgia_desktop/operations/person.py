"""Who sits at the screen."""

from __future__ import annotations

import getpass

from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.text import tidy


def present_actor(name: str = "") -> Actor:
    """Return the person by the name that they chose, and by their account of the operating system.

    Args:
        name: as the staff list or they themselves write it; the account stands for who chose none.
    """
    try:
        account = getpass.getuser()
    except (ImportError, KeyError, OSError):  # an account without a name, as in some containers
        account = "?"
    return Actor(name=tidy(name) or account, account=account)
