"""Text that is not UTF-8 is read in the encoding in which its letters make words."""

from __future__ import annotations

import pytest

from ladder_app.files.tables.csv_text import CsvLook, read_csv
from ladder_app.files.tables.notes import GUESSED, SEPARATOR, UNCLOSED
from ladder_app.files.tables.sheets import MAX_CELLS


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Rolle;Können\nPrüfer;größte Übersicht – für alle\n", "cp1252"),
        ("Rôle;Compétence\nDébutant;écoute, réponds, répète\n", "cp1252"),
        ("Уровень;Навык\nМладший;учится читать чертежи\n", "cp1251"),
        ("Poziom;Umiejętność\nMłodszy;zszywa części, tnie żółte płótno\n", "cp1250"),
        ("Επίπεδο;Δεξιότητα\nΑρχάριος;μαθαίνει να γράφει\n", "cp1253"),
        ("レベル;スキル\nジュニア;図面を読む\n", "shift_jis"),
        ("级别;技能\n初级;学习阅读图纸，完成任务\n", "gb18030"),
        ("Level;Pay\nTrainee;€1.450 – €1.900 per month\nClerk;€1.900–€2.300 per month\n", "cp1252"),
        ("Level;Pay\nTrainee;1.450,00 €\nClerk;1.900–2.300 €\n", "cp1252"),
        ("Level;Must do;Pay\nJunior;Doesn’t need “help” for long…;£30,000–£36,000\n", "cp1252"),
        ("Level;Must do\nJunior;Works alone – mostly\nMiddle;• Leads\n", "cp1252"),
        ("Level;Pay\nJunior;£30,000\n", "cp1252"),
        ("Уровень;Навык\nМладший;€1.900–€2.300 за 1 месяц\n", "cp1251"),
        ("Уровень;Навык\nМладший;учится читать и чертить\n", "cp866"),
        ("Niveau;Compétence\nDébutant;s’aide à côté – répète\n", "mac-roman"),
        ("수준;기술\n초급;도면을 읽는다\n", "euc_kr"),
    ],
)
def test_the_encoding_is_guessed_and_said(text: str, encoding: str) -> None:
    read = read_csv(text.encode(encoding))
    assert read.encoding == encoding
    assert read.rows == [line.split(";") for line in text.splitlines()]
    assert [note.template for note in read.notes] == [GUESSED]


def test_utf_8_is_no_guess_and_neither_is_a_choice() -> None:
    assert read_csv("é,b\n".encode()).notes == ()
    assert read_csv("é,b\n".encode("cp1252"), CsvLook("cp1252")).notes == ()


def test_a_line_that_names_the_delimiter_is_obeyed_and_keeps_its_place() -> None:
    read = read_csv(b"sep=|\na|b;c\n")
    assert (read.delimiter, read.rows) == ("|", [[], ["a", "b;c"]])
    assert [note.template for note in read.notes] == [SEPARATOR]


def test_the_suffix_is_believed() -> None:
    data = b"a\tb, c, d\ne\tf, g, h\n"
    assert read_csv(data, suffix=".tsv").delimiter == "\t"
    assert read_csv(b"a;b\nc;d\n", suffix=".tsv").delimiter == ";"


def test_semicolons_in_sentences_are_no_delimiters() -> None:
    data = b'Theme,Junior\nCraft,"Sews; asks.\nCuts; waits."\nPeople,"Hears; says.\nSees; tells."\n'
    assert read_csv(data).delimiter == ","


def test_a_quotation_mark_that_is_not_closed_is_said() -> None:
    read = read_csv(b'a,b\nc,"' + b"word\n" * 60)
    assert [(note.template, note.values) for note in read.notes] == [(UNCLOSED, {"row": "2"})]


def test_too_many_cells_are_refused_while_they_are_read() -> None:
    seen: list[int] = []
    read = read_csv(b"a,b\n" * MAX_CELLS, checkpoint=lambda: seen.append(1))
    assert (read.is_too_large, read.rows) == (True, [])
    assert len(seen) < MAX_CELLS / 1000
