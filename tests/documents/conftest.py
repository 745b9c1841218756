from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from ladder_app.documents.blocks import Document
from ladder_app.documents.level.document import level_document
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.domain.model import JobFamily
from ladder_app.domain.summary import summarize
from tests.documents.sample import sample_family


@pytest.fixture
def family() -> JobFamily:
    return sample_family()


@pytest.fixture
def senior(family: JobFamily) -> Document:
    return level_document(summarize(family, family.levels[2]), EnglishLocalizer())


@pytest.fixture
def application(qapp: QGuiApplication) -> QGuiApplication:
    keep_none_alive()
    return qapp
