"""Errors with a sentence for the user, in the user's language."""

from __future__ import annotations

from ladder_app.documents.localizer import EnglishLocalizer, Localizer
from ladder_app.files.problems import escaped


class UserError(Exception):
    """An error with a sentence for the user: a template and its {values}."""

    def __init__(self, template: str, **values: str) -> None:
        """Keep template and values apart, so that the template can be translated."""
        super().__init__(template)
        self._template = template
        self._values = values

    def message(self, localizer: Localizer) -> str:
        """The sentence in the language of the localizer, on one line."""
        safe = {name: escaped(text) for name, text in self._values.items()}
        return localizer.tr(self._template, **safe)

    def __str__(self) -> str:
        """The sentence in English."""
        return self.message(EnglishLocalizer())
