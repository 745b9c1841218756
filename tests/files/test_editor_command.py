"""The command that opens an editor: never a shell, and no name of a file is more than a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.files.editor_command import EditorError, editor_command, usual_template


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("code -g {file}:{line}:{column}", ["code", "-g", "/a b.yaml:7:5"]),
        ("'/opt/my editor/run' --line={line}", ["/opt/my editor/run", "--line=7", "/a b.yaml"]),
        ("kate", ["kate", "/a b.yaml"]),
        ("ed {other} {file}", ["ed", "{other}", "/a b.yaml"]),
    ],
)
def test_a_template_is_filled(template: str, expected: list[str]) -> None:
    assert editor_command(template, "/a b.yaml", 7, 5) == expected


@given(st.text(min_size=1))
def test_a_name_is_one_argument_whatever_it_holds(name: str) -> None:
    assert editor_command("code -g {file}", name, 1, 1) == ["code", "-g", name]


def test_a_problem_with_the_whole_file_is_at_its_beginning() -> None:
    assert editor_command("code -g {file}:{line}:{column}", "a", 0, 0)[-1] == "a:1:1"


@pytest.mark.parametrize("template", ["", "  ", "code 'open"])
def test_what_is_no_command_is_refused_in_a_sentence(template: str) -> None:
    with pytest.raises(EditorError, match=r"^The .*\.$"):
        editor_command(template, "a", 1, 1)


@pytest.mark.parametrize(
    ("environ", "template"),
    [
        ({"VISUAL": "code -w", "EDITOR": "vim"}, "code -w -g {file}:{line}:{column}"),
        ({"EDITOR": "/usr/bin/gedit"}, "/usr/bin/gedit +{line}:{column} {file}"),
        ({"EDITOR": "own-editor"}, "own-editor"),
        ({"VISUAL": "subl {file}"}, "subl {file}"),
        ({"VISUAL": "/usr/bin/vim", "EDITOR": "nano"}, ""),
        ({"EDITOR": "emacs -nw"}, ""),
        ({"EDITOR": "'broken"}, ""),
        ({}, ""),
    ],
)
def test_only_an_editor_with_a_window_is_taken_from_the_environment(
    environ: dict[str, str], template: str
) -> None:
    assert usual_template(environ) == template
