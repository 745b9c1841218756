"""Failures as the sentences a person reads, in the reader's language."""

from __future__ import annotations

from ladder_app.documents.localizer import EnglishLocalizer, Localizer
from ladder_app.files.problems import escaped


class UserError(Exception):
    """A failure with a sentence for a person: a template, and the {values} in it."""

    def __init__(self, template: str, **values: str) -> None:
        """Keep the template apart from the values, so that it can be translated."""
        super().__init__(template)
        self._template = template
        self._values = values

    def message(self, localizer: Localizer) -> str:
        """The sentence in the reader's language, on one line."""
        safe = {name: escaped(text) for name, text in self._values.items()}
        return localizer.tr(self._template, **safe)

    def __str__(self) -> str:
        """The sentence in English."""
        return self.message(EnglishLocalizer())
