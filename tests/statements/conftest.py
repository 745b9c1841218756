from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ladder_app.documents.none_guard import keep_none_alive
from tests.statements.pages import Pages


@pytest.fixture(scope="module")
def pages(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pages]:
    """The pages of one test module, with a window of their own."""
    del qapp
    keep_none_alive()
    gc.disable()
    found = Pages(tmp_path_factory.mktemp("pages"))
    yield found
    found.close()
    gc.collect(1)
    gc.enable()
