"""A list that this program exported, read as the ladder file that its rows and keys make up."""

from __future__ import annotations

from ladder_app.domain.model import JobFamily
from ladder_app.files.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ladder_app.files.parsing import family_from_node
from ladder_app.files.problems import Report
from ladder_app.files.slugs import free_id, slug
from ladder_app.files.tables import list_rows as written
from ladder_app.files.tables.columns import DETAILS, WRITTEN, Meaning
from ladder_app.files.tables.export_row import ExportRow, Pairs, UnfitError, add, mapping
from ladder_app.files.tables.sheets import Checkpoint, Sheet

_HEADINGS = [column.heading for column in WRITTEN]
_KINDS = {heading: kind for kind, heading in written.KINDS.items()}
_LISTS = {
    written.SOURCES: ("sources", "title", "note"),
    written.EVERY_LEVEL: ("responsibilities", "title", "text"),
    written.DISTINCTIONS: ("distinctions", "title", "text"),
    written.MARKET_REFERENCES: ("market", "name", "remark"),
}
"""The groups of rows that are a list of the family, with the keys of their name and text."""


def family_of_export(sheet: Sheet, header: int, checkpoint: Checkpoint) -> JobFamily | None:
    """The family in an exported list with its headings in this row.

    None if it is no such list, or if a ladder file could not hold what its rows say.
    """
    headings = sheet.rows[header] if header < len(sheet.rows) else ()
    if [text for text in headings if text] != _HEADINGS:
        return None
    columns = {column.meaning: headings.index(column.heading) for column in WRITTEN}
    tree = _Tree()
    try:
        for number, row in enumerate(sheet.rows[header + 1 :], start=header + 1):
            checkpoint()
            if any(row):
                tree.add(ExportRow(number=number, cells=row, columns=columns))
        root = tree.node()
    except UnfitError:
        return None
    report = Report("")
    family = family_from_node(root, report)
    return None if report.has_errors else family


class _Level:
    """A level while its rows are read."""

    def __init__(self, pairs: Pairs) -> None:
        self.pairs = pairs
        self.statements: list[Node] = []
        self.skills: Pairs = []

    def node(self) -> Node:
        add(self.pairs, "responsibilities", SequenceNode(self.statements, 1, 1))
        add(self.pairs, "skills", MappingNode(self.skills, 1, 1))
        return MappingNode(self.pairs, 1, 1)


class _Ids:
    """The ids of skills or of steps by their names, which rows of levels refer to."""

    def __init__(self) -> None:
        self._by_name: dict[str, str] = {}

    def of(self, name: str) -> str:
        """The id of a name.

        Raises:
            UnfitError: no row has this name.
        """
        if name not in self._by_name:
            raise UnfitError
        return self._by_name[name]

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def name(self, pairs: Pairs, name: ScalarNode) -> None:
        """Keep the id in the keys of a row, or give it one.

        Raises:
            UnfitError: another row has the same name.
        """
        if name.value in self._by_name:
            raise UnfitError
        stated = next((value for key, value in pairs if key.value == "id"), None)
        if stated is None:
            stated = _text(free_id(slug(name.value) or "item", self._by_name.values()), name)
            add(pairs, "id", stated)
        if not isinstance(stated, ScalarNode):
            raise UnfitError
        self._by_name[name.value] = stated.value


class _Tree:
    """The records of the file, as the rows give them one after the other."""

    def __init__(self) -> None:
        self._family: Pairs = []
        self._lists: dict[str, list[Node]] = {key: [] for key, _, _ in _LISTS.values()}
        self._scale: list[Node] = []
        self._step_ids, self._skill_ids = _Ids(), _Ids()
        self._skills: dict[str, tuple[Pairs, Pairs]] = {}
        self._tracks: dict[str, Pairs] = {}
        self._levels: dict[str, list[_Level]] = {}
        self._by_name: dict[tuple[str, str], _Level] = {}

    def add(self, row: ExportRow) -> None:
        """Add a row.

        Raises:
            UnfitError: an export has no such row.
        """
        group = row.text(Meaning.GROUP)
        if row.text(Meaning.LEVEL):
            self._add_level(row) if not group else self._add_item(row, group)
        elif group in _LISTS:
            key, name, text = _LISTS[group]
            self._lists[key].append(mapping(row, row.named(name, text)))
        elif group == written.FAMILY:
            self._family = row.named("name", "summary")
        elif group == written.SCALE:
            self._add_step(row)
        elif group == written.SKILLS:
            self._add_skill(row, row.text(Meaning.PROFICIENCY))
        elif group == written.STEPS:
            self._add_behavior(row)
        elif group == written.TRACKS:
            self._add_track(row)
        else:
            raise UnfitError

    def _add_step(self, row: ExportRow) -> None:
        pairs = row.named("name", "description")
        self._step_ids.name(pairs, row.node(Meaning.SKILL))
        self._scale.append(mapping(row, pairs))

    def _add_skill(self, row: ExportRow, kind: str) -> None:
        pairs = row.named("name", "summary")
        self._skill_ids.name(pairs, row.node(Meaning.SKILL))
        add(pairs, "kind", _text(kind, row.node(Meaning.PROFICIENCY)))
        self._skills[row.text(Meaning.SKILL)] = pairs, []

    def _add_behavior(self, row: ExportRow) -> None:
        step = _text(self._step_ids.of(row.text(Meaning.PROFICIENCY)), row.node(Meaning.SKILL))
        self._skill_ids.of(row.text(Meaning.SKILL))
        _, steps = self._skills[row.text(Meaning.SKILL)]
        steps.append((step, row.node(Meaning.STATEMENT)))

    def _add_track(self, row: ExportRow) -> None:
        name = row.text(Meaning.TRACK)
        if not name or name in self._tracks:
            raise UnfitError
        self._tracks[name] = row.keys()

    def _add_level(self, row: ExportRow) -> None:
        place = row.text(Meaning.TRACK), row.text(Meaning.LEVEL)
        pairs = row.keys()
        is_named = any(key.value == "id" for key, _ in pairs)
        if place in self._by_name and not is_named:
            # Which of the two would the rows below be about?
            raise UnfitError
        self._begin_level(row, row.level(pairs))

    def _begin_level(self, row: ExportRow, pairs: Pairs) -> _Level:
        track, name = row.text(Meaning.TRACK), row.text(Meaning.LEVEL)
        level = self._by_name[track, name] = _Level(pairs)
        self._levels.setdefault(track, []).append(level)
        return level

    def _add_item(self, row: ExportRow, group: str) -> None:
        level = self._by_name.get((row.text(Meaning.TRACK), row.text(Meaning.LEVEL)))
        if level is None:
            level = self._begin_level(row, row.level([]))
        if group == written.RESPONSIBILITIES:
            level.statements.append(mapping(row, row.named("title", "text")))
        elif group in _KINDS:
            self._add_requirement(row, level, _KINDS[group].value)
        else:
            raise UnfitError

    def _add_requirement(self, row: ExportRow, level: _Level, kind: str) -> None:
        name = row.node(Meaning.SKILL)
        if name.value not in self._skill_ids:
            self._add_skill(row.alone(Meaning.SKILL, Meaning.GROUP), kind)
        pairs = row.keys()
        step = row.node(Meaning.PROFICIENCY)
        add(pairs, "proficiency", _text(self._step_ids.of(step.value), step))
        for detail, meaning in DETAILS.items():
            if row.text(meaning):
                add(pairs, detail.value, row.node(meaning))
        level.skills.append((_text(self._skill_ids.of(name.value), name), mapping(row, pairs)))

    def node(self) -> Node:
        """The whole file.

        Raises:
            UnfitError: a key is given twice.
        """
        pairs = self._family
        for key, items in self._lists.items():
            add(pairs, key, SequenceNode(items, 1, 1))
        add(pairs, "scale", SequenceNode(self._scale, 1, 1))
        add(pairs, "skills", SequenceNode([_skill(*each) for each in self._skills.values()], 1, 1))
        if list(self._levels) == [""] and not self._tracks:
            add(pairs, "levels", self._levels_of(""))
        else:
            add(pairs, "tracks", SequenceNode(self._track_nodes(), 1, 1))
        return MappingNode(pairs, 1, 1)

    def _levels_of(self, track: str) -> SequenceNode:
        return SequenceNode([level.node() for level in self._levels.get(track, [])], 1, 1)

    def _track_nodes(self) -> list[Node]:
        nodes: list[Node] = []
        for name in dict.fromkeys((*self._tracks, *self._levels)):
            pairs = self._tracks.get(name, [])
            add(pairs, "name", ScalarNode(name, 1, 1, quoted=True))
            add(pairs, "levels", self._levels_of(name))
            nodes.append(MappingNode(pairs, 1, 1))
        return nodes


def _skill(pairs: Pairs, steps: Pairs) -> Node:
    if steps:
        add(pairs, "steps", MappingNode(steps, 1, 1))
    return MappingNode(pairs, 1, 1)


def _text(value: str, place: ScalarNode) -> ScalarNode:
    return ScalarNode(value, place.line, place.column)
