"""Markdown pages: tables, and lists below headings of levels."""

from __future__ import annotations

from ladder_app.files.tables.markdown_text import markdown_sheets, plain

PAGE = """\
# Bakers

| not | a table without its rule |

## Pay

| Level | Pay |
|:------|----:|
| Junior | 30 \\| 40 |

```
| Level | code |
|-------|------|
| no | no |
```

## Junior baker
- Weighs **flour**
- Asks
  before mixing

### Team
1. Listens

## Senior baker
Plans the [week](http://example.org).
"""


def test_each_table_is_a_sheet_named_by_its_heading_and_lists_are_one_more() -> None:
    table, lists = markdown_sheets(PAGE)
    assert table.name == "Pay"
    assert table.rows == (("Level", "Pay"), ("Junior", "30 | 40"))
    assert lists.rows == (
        ("Level", "Area", "Statement"),
        ("Junior baker", "", "Weighs flour"),
        ("Junior baker", "", "Asks before mixing"),
        ("Junior baker", "Team", "Listens"),
        ("Senior baker", "", "Plans the week."),
    )


def test_marks_are_dropped_and_breaks_kept() -> None:
    assert plain("**a** `b`<br>[c](d) <b>e</b>") == "a b\nc e"
    assert plain("snake_case * 2") == "snake_case * 2"


def test_prose_has_no_sheet() -> None:
    assert markdown_sheets("# Dear all\n\n- this\n- that\n") == []
