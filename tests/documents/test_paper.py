from __future__ import annotations

import pytest

from ladder_app.documents.paper import paper_of_environment


@pytest.mark.parametrize(
    ("environment", "size"),
    [
        ({"LANG": "en_US.UTF-8"}, "Letter"),
        ({"LANG": "en_CA.UTF-8"}, "Letter"),
        ({"LANG": "es_MX"}, "Letter"),
        ({"LANG": "en_GB.UTF-8"}, "A4"),
        ({"LANG": "sr_RS@latin"}, "A4"),
        ({"LANG": "zh_Hans_US"}, "Letter"),
        ({"LANG": "C.UTF-8"}, "A4"),
        ({}, "A4"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "en_US.UTF-8"}, "Letter"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "C.UTF-8"}, "Letter"),
        ({"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, "A4"),
        ({"LC_ALL": "de_DE.UTF-8", "LC_PAPER": "en_US.UTF-8"}, "Letter"),
    ],
)
def test_the_paper_is_that_of_the_country(environment: dict[str, str], size: str) -> None:
    assert paper_of_environment(environment) == size
