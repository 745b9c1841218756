"""Families whose levels fork in any way a file can say."""

from __future__ import annotations

from hypothesis import strategies as st

from ladder_app.domain.model import JobFamily, Level, Track


def family_of(*follows: tuple[str, ...], family_id: str = "f") -> JobFamily:
    """A track for each tuple, with a level for each text: the id of the level it follows, or none.

    The first level of track 1 has the id 1-0.
    """
    tracks = tuple(
        Track(
            id=f"t{number}",
            name=f"Track {number}",
            levels=tuple(
                Level(id=f"{number}-{place}", name=f"Level {number}-{place}", follows=before)
                for place, before in enumerate(track)
            ),
        )
        for number, track in enumerate(follows)
    )
    return JobFamily(id=family_id, name="Family", tracks=tracks)


@st.composite
def families(draw: st.DrawFn, most_levels: int = 40) -> JobFamily:
    """A family of some tracks, where each level follows the one above it or any earlier one."""
    known: list[str] = []
    tracks: list[tuple[str, ...]] = []
    for number in range(draw(st.integers(1, 5))):
        track: list[str] = []
        for place in range(draw(st.integers(1, max(1, most_levels // 5)))):
            has_link = draw(st.booleans()) or (place == 0 and draw(st.booleans()))
            track.append(draw(st.sampled_from(known)) if known and has_link else "")
            known.append(f"{number}-{place}")
        tracks.append(tuple(track))
    return family_of(*tracks)
