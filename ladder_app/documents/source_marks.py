"""Small raised numbers that connect a line with its sources."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.domain.model import JobFamily, Source

_DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_GAP = "\N{NARROW NO-BREAK SPACE}"


class SourceMarks(Struct, frozen=True):
    """The numbers of a page's sources, by the ids of the sources."""

    numbers: dict[str, int]

    def mark(self, sources: Sequence[Source]) -> str:
        """The numbers of these sources: ¹ or ¹ ²; empty if the page has no numbers."""
        numbers = (self.numbers.get(source.id) for source in sources)
        return _GAP.join(str(number).translate(_DIGITS) for number in numbers if number)

    def titled(self, source: Source) -> str:
        """The title of a source after its number."""
        return " ".join(filter(None, (self.mark([source]), source.title)))


UNNUMBERED = SourceMarks({})
"""The marks of a page that lists no sources: none."""


def source_marks(sources: Sequence[Source], family: JobFamily | None = None) -> SourceMarks:
    """The numbers of these sources in their order; one source alone needs none.

    They may be of several families, which can use the same ids; then only those of `family`
    have numbers.
    """
    numbered = list(enumerate(sources, start=1)) if len(sources) > 1 else []
    own = frozenset(family.sources) if family else frozenset(sources)
    return SourceMarks({source.id: number for number, source in numbered if source in own})


def marked(text: str, mark: str) -> str:
    """A text with its source mark behind it."""
    return f"{text}{_GAP}{mark}" if mark else text
