"""A family as a folder of linked HTML pages."""

from __future__ import annotations

from collections.abc import Mapping

from ladder_app.documents.formats.html import Link, html
from ladder_app.documents.level.document import family_documents
from ladder_app.documents.level.options import FULL
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import JobFamily

INDEX = "index.html"


def site(family: JobFamily, localizer: Localizer) -> Mapping[str, str]:
    """The pages by file name: the family first, then each level."""
    overview, *levels = family_documents(family, localizer, FULL)
    # The ids of levels are safe as file names.
    names = [INDEX, *(f"level-{level.id}.html" for level in family.levels)]
    titles = [family.name, *(level.name for level in family.levels)]
    links = [Link(title, name) for title, name in zip(titles, names, strict=True)]
    return {
        name: html([document], _links_from(links, name))
        for name, document in zip(names, (overview, *levels), strict=True)
    }


def _links_from(links: list[Link], page: str) -> list[Link]:
    return [Link(link.text, "" if link.page == page else link.page) for link in links]
