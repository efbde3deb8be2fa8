"""The pages of a PDF below each other, drawn when they come into view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from danhgia_desktop.ui.keys.stated_keys import StatedKey
from danhgia_desktop.ui.palette import colours_of
from danhgia_desktop.ui.printing.printer import image_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from danhgia_desktop.reports.pdf_pictures import PdfPictures, Picture
    from danhgia_desktop.ui.background import Background, Job

_GAP = 16
_POINTS_PER_INCH = 72
_LEAST_ZOOM, _MOST_ZOOM = 25, 400
_KEPT_IMAGES = 8
_STEPS = (25, 50, 75, 100, 125, 150, 200, 300, 400)


@dataclass(frozen=True, slots=True)
class _DrawnPage:
    """A page as it was drawn: of which PDF, at which scale."""

    pictures: PdfPictures
    scale: float
    image: QImage


class PagesView(QAbstractScrollArea):
    """Shows a PDF; the wheel and the keys scroll, Ctrl with + − 0 and the wheel zoom.

    Signals:
        zoom_changed: the zoom is another; carries per cent, 100 is the actual size.
        page_changed: another page is in the middle; carries its number from 1 and how many there are.
    """

    zoom_changed = Signal(int)
    page_changed = Signal(int, int)

    def __init__(self, press: Background, parent: QWidget | None = None) -> None:
        """Make an empty view.

        Args:
            press: draws one page at a time in the background.
            parent: the dialog.
        """
        super().__init__(parent)
        self.setObjectName("pages_view")
        self.setAccessibleName(self.tr("Các trang sẽ in"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._press = press
        self._pictures: PdfPictures | None = None
        self._fits_width = True
        self._zoom = 100
        self._places: list[QRect] = []
        self._drawn: dict[int, _DrawnPage] = {}
        self._awaited: dict[int, Job] = {}
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    @property
    def zoom(self) -> int:
        """The zoom in per cent of the actual size."""
        return self._zoom

    @property
    def is_drawn(self) -> bool:
        """Whether everything in view shows the present PDF at the present zoom."""
        return self._pictures is not None and not any(self._is_stale(page) for page in self._visible_pages())

    def show_pictures(self, pictures: PdfPictures) -> None:
        """Show another PDF where the last one was; its pages stay on the screen until the new ones are drawn."""
        self.stop()
        self._pictures = pictures
        self._arrange()

    def fit_width(self) -> None:
        """Zoom so that a page is as wide as the view, now and whenever the view's width changes."""
        self._fits_width = True
        self._arrange()

    def zoom_to(self, per_cent: int) -> None:
        """Zoom to a size; 100 is the actual size."""
        self._fits_width = False
        self._zoom = min(_MOST_ZOOM, max(_LEAST_ZOOM, per_cent))
        self._arrange()

    def zoom_in(self) -> None:
        """Zoom to the next larger step."""
        self.zoom_to(next((step for step in _STEPS if step > self._zoom), _MOST_ZOOM))

    def zoom_out(self) -> None:
        """Zoom to the next smaller step."""
        self.zoom_to(next((step for step in reversed(_STEPS) if step < self._zoom), _LEAST_ZOOM))

    def stop(self) -> None:
        """Give up what is still being drawn, and the PDF."""
        for job in self._awaited.values():
            job.cancel()
        self._awaited.clear()
        if self._pictures is not None:
            self._pictures.close()
            self._pictures = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def stated_keys(self) -> tuple[StatedKey, ...]:
        """Return the keys for looking at pages."""
        return (
            StatedKey(keys="Ctrl++ / Ctrl+-", words=self.tr("Phóng to / thu nhỏ")),
            StatedKey(keys="Ctrl+0", words=self.tr("Cỡ thật")),
            StatedKey(keys="PgDn / PgUp", words=self.tr("Trang sau / trang trước")),
            StatedKey(keys="Home / End", words=self.tr("Về đầu / về cuối")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            match event.key():
                case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                    self.zoom_in()
                case Qt.Key.Key_Minus:
                    self.zoom_out()
                case Qt.Key.Key_0:
                    self.zoom_to(100)
                case _:
                    super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colours = colours_of(self.palette())
        painter.fillRect(event.rect(), self.palette().window())
        for page in self._visible_pages():
            place = self._place_on_screen(page)
            painter.fillRect(place, Qt.GlobalColor.white)
            drawn = self._drawn.get(page)
            if drawn is not None:
                painter.drawImage(place, drawn.image)
            painter.setPen(colours.line_strong)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
            if self._is_stale(page):
                self._order(page)

    def _scale(self) -> float:
        """Return how many pixels of the screen, or of a part of it, a point takes."""
        return self._zoom / 100 * self.logicalDpiX() / _POINTS_PER_INCH

    def _arrange(self) -> None:
        """Lay the pages out below each other, and keep the same place of the document in view."""
        if self._pictures is None:
            return
        bar = self.verticalScrollBar()
        part = bar.value() / bar.maximum() if bar.maximum() else 0.0
        sizes = self._pictures.page_sizes
        view = self.viewport().size()
        if self._fits_width:
            widest = max(size.width for size in sizes)
            actual = widest * self.logicalDpiX() / _POINTS_PER_INCH
            self._zoom = max(_LEAST_ZOOM, int(100 * (view.width() - 2 * _GAP) / actual))
        pixels = [QSize(*size.pixels(self._scale())) for size in sizes]
        width = max(view.width(), max(size.width() for size in pixels) + 2 * _GAP)
        self._places = []
        top = _GAP
        for size in pixels:
            self._places.append(QRect((width - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + _GAP
        self._set_range(width, top, view)
        bar.setValue(round(part * bar.maximum()))
        self.viewport().update()
        self.zoom_changed.emit(self._zoom)
        self._tell_page()

    def _set_range(self, width: int, height: int, view: QSize) -> None:
        for bar, whole, seen in (
            (self.horizontalScrollBar(), width, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(max(1, seen // 12))

    def _place_on_screen(self, page: int) -> QRect:
        return self._places[page].translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _visible_pages(self) -> list[int]:
        view = self.viewport().rect()
        return [page for page in range(len(self._places)) if self._place_on_screen(page).intersects(view)]

    def _is_stale(self, page: int) -> bool:
        drawn = self._drawn.get(page)
        return drawn is None or drawn.pictures is not self._pictures or drawn.scale != self._wanted_scale()

    def _wanted_scale(self) -> float:
        return self._scale() * self.devicePixelRatioF()

    def _order(self, page: int) -> None:
        pictures, scale = self._pictures, self._wanted_scale()
        if pictures is None or page in self._awaited:
            return

        def take(picture: Picture) -> None:
            self._take(page, _DrawnPage(pictures, scale, image_of(picture)))

        self._awaited[page] = self._press.run(lambda: pictures.draw(page, scale), take, self._fail)

    def _take(self, page: int, drawn: _DrawnPage) -> None:
        self._awaited.pop(page, None)
        self._drawn[page] = drawn
        for far in sorted(self._drawn, key=lambda other: abs(other - page))[_KEPT_IMAGES:]:
            del self._drawn[far]
        self.viewport().update()

    def _fail(self, error: Exception) -> None:
        self._awaited.clear()
        raise error

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = sum(place.top() <= middle for place in self._places)
        self.page_changed.emit(max(1, page), len(self._places))
        self.viewport().update()
