"""Tables in the shapes that engineering teams publish their ladders in; the words are our own."""

from __future__ import annotations

import io

import xlsxwriter

_LEVELS = ("Engineer I", "Engineer II", "Senior Engineer", "Staff Engineer")
_THEMES = {
    "Delivery": {
        "Scope": (
            "• Finishes small tasks\n• Asks early when stuck",
            "• Finishes features\n• Plans the work of a week",
            "• Leads a project\n• Cuts work into steps that others take",
            "• Leads work of several teams",
        ),
        "Quality": (
            "• Tests what changes",
            "• Finds the cause of a defect\n  and not only its symptom",
            "• Sets how a team tests",
            "• Sets how the department tests",
        ),
    },
    "Collaboration": {
        "Feedback": (
            "Takes feedback well",
            "Gives feedback to peers",
            "Builds a habit of feedback in the team",
            "",
        ),
        "Writing": (
            "1. Writes clear tickets",
            "1. Writes a design for a feature\n2. Answers each comment",
            "1. Writes a design for a system",
            "1. Writes what the department follows",
        ),
    },
}


def themes_down() -> bytes:
    """Themes down and levels across: a title, themes merged over their rows, bulleted cells."""
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {"in_memory": True})
    book.add_worksheet("Read me").write(0, 0, "How to use this document")
    sheet = book.add_worksheet("Ladder v2")
    wrap = book.add_format({"text_wrap": True})
    sheet.merge_range(0, 0, 0, 5, "Engineering career ladder", wrap)
    sheet.write(1, 0, "Last changed in spring")
    sheet.write_row(3, 0, ["Theme", "Competency", *_LEVELS])
    row = 4
    for theme, competencies in _THEMES.items():
        sheet.merge_range(row, 0, row + len(competencies) - 1, 0, theme, wrap)
        for name, cells in competencies.items():
            sheet.write_row(row, 1, [name, *cells], wrap)
            row += 1
    sheet.write_row(row, 1, ["Job title", "Developer", "Developer", "Lead developer", "Architect"])
    sheet.write(row + 2, 0, "Questions? Ask the guild.")
    book.close()
    return data.getvalue()


def one_row_each() -> str:
    """One row a level and competency, with a description and columns of nobody's business."""
    return """\
"Discipline";"Track";"Level";"Area";"Competency";"Description";"Example link"
"Engineering";"Maker";"L1";"Craft";"Coding";"Writes code that others read with ease.";"wiki/1"
"Engineering";"Maker";"L1";"Craft";"Debugging";"Finds a defect with help.";""
"Engineering";"Maker";"L1";"Team";"Listening";"- Hears others out
- Says back what was meant";""
"Engineering";"Maker";"L2";"Craft";"Coding";"Writes code that is a model for others.";"wiki/2"
"Engineering";"Maker";"L2";"Team";"Listening";"Notices who is not heard.";""
"Engineering";"Manager";"M1";"Team";"Hiring";"Leads interviews; decides with others.";""
"";"";"";"";"";"";""
"Engineering";"Manager";"M2";"Team";"Hiring";"Plans who is needed next year.";"wiki/3"
"Engineering";"Manager";"";"Team";"Budget";"Keeps to a budget.";""
"""


def points_down() -> str:
    """Levels down, with points a dimension, a heading above them, and their sum."""
    return """\
,,Dimensions,,,,
Level,Usual title,Technology,Systems,People,Process,Sum
D1,Developer,1,1,1,1,4
D2,Developer,2,1,2,1,6
D3,Senior developer,3,2,2,2,9
D4,Senior developer,3,3,3,3,12
D5,Principal developer,4,4,4,3,15
"""
