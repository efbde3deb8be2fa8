"""Who sits at the screen."""

from __future__ import annotations

import getpass

from danhgia_desktop.organization.actor import Actor


def present_actor() -> Actor:
    """Return the person by their account of the operating system, until people choose themselves at the start."""
    try:
        account = getpass.getuser()
    except (ImportError, KeyError, OSError):  # an account without a name, as in some containers
        account = "?"
    return Actor(name=account, account=account)
