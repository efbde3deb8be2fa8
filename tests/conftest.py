"""What holds for every test: no screen, no surprises in the log, no window left open."""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything loads Qt

# The everyday suite tries the same examples on every machine; the thorough one looks for new ones.
# How fast a busy machine is proves nothing about a property.
_UNHURRIED = [HealthCheck.too_slow]
settings.register_profile("default", max_examples=60, deadline=None, derandomize=True, suppress_health_check=_UNHURRIED)
settings.register_profile("thorough", max_examples=2000, deadline=None, suppress_health_check=_UNHURRIED)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough",
        action="store_true",
        default=os.environ.get("DANHGIA_THOROUGH", "") not in {"", "0"},
        help="the full counts: 2000 examples for each property instead of 100 (also DANHGIA_THOROUGH=1)",
    )


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("thorough" if config.getoption("--thorough") else "default")


@pytest.fixture(scope="session")
def thorough(pytestconfig: pytest.Config) -> bool:
    """Whether the full counts are asked for."""
    return bool(pytestconfig.getoption("--thorough"))


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every account can reach, which pytest's own are not."""
    with TemporaryDirectory() as folder:
        public = Path(folder).resolve()
        public.chmod(0o755)
        yield public


@pytest.fixture
def ordinary_user() -> Callable[[], AbstractContextManager[None]]:
    """Give up, for a while, an administrator's right to write everywhere."""

    @contextmanager
    def as_nobody() -> Iterator[None]:
        if os.geteuid() != 0:
            yield
            return
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)

    return as_nobody


@pytest.fixture(autouse=True, scope="session")
def _coverage_sees_qts_threads() -> Iterator[None]:
    """Trace what runs in Qt's pool threads, which Python's own threading does not start and so does not trace."""
    trace = threading.gettrace()
    if trace is None:
        yield
        return
    from PySide6.QtCore import QThreadPool  # noqa: PLC0415 - after the platform is chosen

    start = QThreadPool.start

    def start_traced(pool: QThreadPool, body: Callable[[], object]) -> None:
        def traced() -> None:
            sys.settrace(trace)
            body()

        start(pool, traced)

    QThreadPool.start = start_traced  # type: ignore[method-assign,assignment]
    yield
    QThreadPool.start = start  # type: ignore[method-assign]


class _Collector(logging.Handler):
    """Keeps what is logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _unexpected_log_records_fail(request: pytest.FixtureRequest) -> Iterator[None]:
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)

    expected = [marker.args[0] for marker in request.node.iter_markers("expects_log")]
    surprises = [text for text in collector.messages if not any(re.search(pattern, text) for pattern in expected)]
    missing = [pattern for pattern in expected if not any(re.search(pattern, text) for text in collector.messages)]
    if surprises:
        pytest.fail("logged without being expected:\n" + "\n".join(surprises), pytrace=False)
    if missing:
        pytest.fail("expected in the log, but not there:\n" + "\n".join(missing), pytrace=False)


@pytest.fixture(autouse=True)
def _windows_left_open_fail() -> Iterator[None]:
    """Fail when a window survives that qtbot does not own (qtbot closes its own before this looks)."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left_open = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    for window in left_open:
        window.close()
    if left_open:
        names = ", ".join(f"{type(window).__name__} {window.objectName()!r}" for window in left_open)
        pytest.fail(f"left open: {names}", pytrace=False)
