"""Which signal of one part calls which other part. `app.py` and `completion.py` make the parts."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from ladder_app.gui.actions.bind import bind
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.gui.parts import Program, Shell
from ladder_app.gui.tree.rows import tree_rows
from ladder_app.gui.views.level import NAME as LEVEL_VIEW

# What the window needs when it is first shown


def connect_shell(shell: Shell) -> None:
    """Connect the parts that show a level."""
    core, panes, session = shell.core, shell.panes, shell.session

    def show_families() -> None:
        panes.levels.set_rows(tree_rows(core.ladders.files, core.localizer))
        panes.status.update_counts(core.ladders.families, len(core.ladders.problems))

    session.families_changed.connect(show_families)
    session.shown_again.connect(shell.presenter.follow)
    session.shown_again.connect(panes.views.refresh)
    core.window.closing.connect(panes.layout.keep)
    _connect_views(shell)
    for part in (core.window, panes.levels, panes.views):
        panes.appearance.colors_changed.connect(part.set_colors)
    for written in (panes.levels, panes.views, core.window):
        panes.appearance.font_changed.connect(written.set_base_font)


def _connect_views(shell: Shell) -> None:
    navigator, panes = shell.core.navigator, shell.panes
    panes.view.level_selected.connect(navigator.show)
    panes.view.source_requested.connect(panes.status.update_source)
    # A row that is gone to is to be seen, whichever view was shown.
    panes.view.item_shown.connect(lambda: navigator.show_view(LEVEL_VIEW))
    navigator.entering.connect(lambda name: panes.registry.entry(name).view.enter())
    navigator.location_requested.connect(
        lambda name, location: panes.registry.entry(name).view.go_to(location)
    )


# What follows


def connect(program: Program) -> None:
    """Connect the other parts, show in them what is open, and give each action its handler."""
    _connect_files(program)
    _connect_session(program)
    _connect_panes(program)
    _connect_compare(program)
    _connect_path(program)
    _connect_growth(program)
    _connect_looks(program)
    controllers, panes = program.controllers, program.panes
    bind(
        program.core.actions,
        (
            program.core.navigator,
            panes.layout,
            panes.compare.view,
            panes.path.view,
            panes.growth.view,
            panes.options,
            controllers.editor,
            controllers.files,
            controllers.current_file,
            controllers.authoring,
            controllers.problems,
            controllers.finder,
            controllers.go_to,
            controllers.exports,
            controllers.salary,
            controllers.place,
            controllers.help,
        ),
    )


def _connect_files(program: Program) -> None:
    core, controllers = program.core, program.controllers
    files, problems = controllers.files, controllers.problems

    def show_problems(path: Path) -> None:
        program.panes.levels.choose_file(path)
        problems.show_file(path)

    files.read.connect(program.session.show_read)
    files.read.connect(lambda: _prepare(program))
    files.level_requested.connect(core.navigator.show)
    files.problems_requested.connect(show_problems)
    files.growth_requested.connect(program.panes.growth.view.open_file)
    controllers.current_file.edit_requested.connect(controllers.editor.open)
    controllers.current_file.problems_requested.connect(problems.show_file)
    controllers.authoring.files_requested.connect(files.open_files)
    controllers.authoring.edit_requested.connect(controllers.editor.open)
    controllers.help.import_requested.connect(controllers.authoring.import_table)
    core.window.dropped.connect(files.open_files)
    core.window.closing.connect(program.end)


def _prepare(program: Program) -> None:
    """Prepare what is searched and compared, as soon as there is time."""
    program.controllers.finder.prepare()
    program.controllers.quick_open.prepare()
    program.panes.compare.view.prepare()


def _connect_session(program: Program) -> None:
    core, controllers = program.core, program.controllers

    def take_families() -> None:
        controllers.finder.set_families(core.ladders.families)
        controllers.quick_open.set_families(core.ladders.families)
        controllers.problems.refresh()

    program.session.families_changed.connect(take_families)
    program.session.shown_again.connect(controllers.current_file.refresh)
    take_families()
    controllers.current_file.refresh()


def _connect_panes(program: Program) -> None:
    panes, controllers = program.panes, program.controllers
    clear_find = program.core.actions[ActionId.CLEAR_FIND]
    # Only then, so that Escape does as usual in what has the focus.
    clear_find.setEnabled(False)
    panes.levels.find_changed.connect(lambda query: clear_find.setEnabled(bool(query)))
    panes.view.related_requested.connect(partial(_show_related, program))
    # What is typed or set there would change without being seen while another view is shown.
    controllers.salary.pane_requested.connect(lambda: program.core.navigator.show_view(LEVEL_VIEW))
    controllers.salary.pane_requested.connect(panes.layout.bring_salary_to_front)


def _show_related(program: Program, address: str) -> None:
    """Show a family or a level to see also; a notice says that it is not open."""
    core = program.core
    if core.ladders.is_open(address):
        core.navigator.show(address)
        return
    sentence = core.localizer.tr(
        "“{address}” is in none of the ladders that are open. Open its file first.", address=address
    )
    core.interaction.notices.show(Notification(sentence, kind=Kind.INFO, topic="see-also"))


def _connect_compare(program: Program) -> None:
    compare, notices = program.panes.compare.view, program.core.interaction.notices

    def show_refused(sentence: str) -> None:
        notices.show(Notification(sentence, kind=Kind.INFO, topic="compare"))

    compare.level_requested.connect(
        lambda address: program.core.navigator.show(address, LEVEL_VIEW)
    )
    compare.changed.connect(program.presenter.update_labels)
    compare.refused.connect(show_refused)
    compare.copied.connect(program.controllers.exports.report_table)
    program.presenter.update_labels()


def _connect_path(program: Program) -> None:
    panes, path = program.panes, program.panes.path.view
    path.level_selected.connect(program.core.navigator.show)
    path.source_requested.connect(panes.status.update_source)
    path.changed.connect(program.presenter.update_labels)
    for marked in (panes.levels.model, panes.view):
        path.user_levels_changed.connect(marked.set_user_levels)
        marked.set_user_levels(path.user_levels)


def _connect_growth(program: Program) -> None:
    growth = program.panes.growth.view
    growth.changed.connect(program.presenter.update_labels)
    # The level view compares the salary, also while it is hidden.
    program.panes.view.salary.request_changed.connect(growth.refresh)


def _connect_looks(program: Program) -> None:
    controllers, appearance = program.controllers, program.panes.appearance
    appearance.colors_changed.connect(controllers.help.set_colors)
    controllers.help.set_colors(appearance.colors)
    for written in (program.core.interaction.notices, controllers.problems, controllers.help):
        appearance.font_changed.connect(written.set_base_font)
        written.set_base_font(appearance.font)
