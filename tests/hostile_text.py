"""A ladder that has text of somebody who means harm in every field that takes text."""

from __future__ import annotations

import json

from ladder_app.domain.model import JobFamily
from ladder_app.files.ladder_file import parse_ladder

TEXTS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img src='http://hostile.example/x.png'>",
    "<style>*{display:none}</style>",
    "</textarea></title></style></text></svg><b>out</b>",
    "<a href='javascript:alert(1)'>here</a>",
    "<iframe src=file:///etc/passwd>",
    "![x](http://hostile.example/x.png) [y](javascript:alert(1))",
    "http://hostile.example/ www.hostile.example someone@hostile.example",
    "| a | b |\\",
    "`code` **bold** _it_ ~~gone~~ $x$ # no",
    "]]> <!-- --> <?php ?> <![CDATA[x]]>",
    "&lt;b&gt; &amp; &#60;",
    '" onmouseover="alert(1)',
    '=HYPERLINK("http://hostile.example")',
    "@SUM(1) +1 -1",
    "{0} {name} %s %1 &File",
    "\u200fmark\u200e",
    "w" * 400,
)


def hostile_data(text: str) -> bytes:
    """The file as JSON, which is YAML; its ids are plain."""
    return json.dumps({**_family(text), **_definitions(text), "tracks": _tracks(text)}).encode()


def _family(text: str) -> dict[str, object]:
    """What the file says of the whole family."""
    return {
        "id": "hostile",
        "name": text,
        "summary": text,
        "source": "s0",
        "as-of": "2026-11-24",
        "responsibilities": [{"id": "all", "title": text, "text": text}],
        "distinctions": [{"title": text, "text": text}],
        "market": [
            {"name": text, "currency": "USD", "period": "year", "figure": 12, "place": text,
             "date": "2024-05", "remark": text, "source": "s1"}
        ],
    }  # fmt: skip


def _definitions(text: str) -> dict[str, object]:
    """The sources, proficiencies and skills that the levels refer to."""
    return {
        "sources": [{"id": f"s{n}", "title": text, "note": text, "licence": text} for n in (0, 1)],
        "scale": [{"id": f"p{n}", "name": f"{n} {text}", "description": text} for n in (0, 1)],
        "skills": [
            {"id": "k0", "name": text, "kind": "hard", "summary": text},
            {"id": "k1", "name": f"1 {text}", "kind": "soft", "summary": text},
        ],
    }


def _tracks(text: str) -> list[dict[str, object]]:
    main = [_level(text, "l0"), _level(text, "l1", follows="l0")]
    fork = [_level(text, "l2", follows="l1")]
    return [
        {"id": "t0", "name": text, "levels": main},
        {"id": "t1", "name": f"1 {text}", "levels": fork},
    ]


def _level(text: str, name: str, **more: str) -> dict[str, object]:
    return {
        "id": name,
        "name": text,
        "title": text,
        "summary": text,
        "experience": text,
        "source": "s0",
        "responsibilities": [{"id": f"r-{name}", "title": text, "text": text}],
        "skills": {"k0": {"proficiency": "p1", "behaviour": text}, "k1": "p0"},
        "pay": {"currency": "USD", "period": "year", "minimum": 10, "maximum": 20, "source": "s1"},
        **more,
    }


def hostile_family(text: str) -> JobFamily:
    """The family that the file holds."""
    read = parse_ladder(hostile_data(text), "hostile.yaml")
    assert read.family, read.problems
    return read.family
