"""How the whole program looks and speaks, as it was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.ui.style import SCHEMES, Style
from danhgia_desktop.ui.translators import Translators

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from danhgia_desktop.ui.settings import Settings
    from danhgia_desktop.ui.window_actions import WindowActions

_LANGUAGE, _SCHEME = "window/language", "window/scheme"
_LANGUAGES = ("vi", "en")


class Appearance:
    """Language and colours; each data folder remembers its own.

    Attributes:
        language: "vi" or "en".
        style: shows the colours.
    """

    def __init__(self, application: QApplication, settings: Settings) -> None:
        self.style = Style(application)
        self._translators = Translators(application)
        self.language, self._scheme = _LANGUAGES[0], SCHEMES[0]
        self.follow(settings)

    def follow(self, settings: Settings) -> None:
        """Be as was chosen where other data lies; what was not chosen there stays as it is."""
        self._settings = settings
        language, scheme = settings.text(_LANGUAGE), settings.text(_SCHEME)
        self.speak(language if language in _LANGUAGES else self.language)
        self._scheme = scheme if scheme in SCHEMES else self._scheme
        self.style.choose(self._scheme)

    def speak(self, language: str) -> None:
        """Speak Vietnamese ("vi") or English ("en") in whatever is built from now on."""
        self.language = language
        self._translators.speak(language)

    def be_silent(self) -> None:
        """Translate nothing any more."""
        self._translators.be_silent()

    def choose_language(self, language: str) -> None:
        """Speak another language, also the next time."""
        self.speak(language)
        self._settings.keep(_LANGUAGE, language)

    def choose_scheme(self, scheme: str) -> None:
        """Show other colours, also the next time."""
        self._scheme = scheme
        self._settings.keep(_SCHEME, scheme)
        self.style.choose(scheme)

    def mark(self, acts: WindowActions) -> None:
        """Mark in the menus what is chosen."""
        for group, chosen in ((acts.languages, self.language), (acts.schemes, self._scheme)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)
