"""The language the window speaks."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from danhgia_desktop.paths import translations_dir

_FILES = {"vi": "qtbase_vi.qm", "en": "danhgia_en.qm"}
"""Our own source text is Vietnamese, Qt's is English: each language needs the other's translation alone."""

_log = logging.getLogger(__name__)


class Translators:
    """Makes the application speak Vietnamese or English; numbers and dates stay Vietnamese in both."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: QTranslator | None = None
        QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))

    def speak(self, language: str) -> None:
        """Translate whatever is built from now on.

        Args:
            language: "vi" or "en".
        """
        self.be_silent()
        translator = QTranslator(self._application)
        path = translations_dir() / _FILES[language]
        if not translator.load(str(path)):
            _log.warning("no translation at %s", path)
            return
        self._application.installTranslator(translator)
        self._installed = translator

    def be_silent(self) -> None:
        """Take the translation away again, which leaves the words of the source."""
        if self._installed is not None:
            self._application.removeTranslator(self._installed)
            self._installed = None
