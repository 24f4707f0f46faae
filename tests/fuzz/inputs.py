"""Inputs for the front doors: a seed with some edits, drawn by Hypothesis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from doors import Door

MOST_EDITS = 6


@st.composite
def inputs(draw: st.DrawFn, door: Door) -> bytes:
    """Draw an input: a seed in which pieces were put in, taken out, doubled and exchanged."""
    data = draw(st.sampled_from(door.seeds) | st.just(b"") | st.binary(max_size=60))
    for _ in range(draw(st.integers(0, MOST_EDITS))):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(data))] * 2)))
        match draw(st.integers(0, 4)):
            case 0:
                data = data[:start] + draw(st.sampled_from(door.words)) + data[start:]
            case 1:
                data = data[:start] + draw(st.sampled_from(door.words)) + data[min(end, start + 12) :]
            case 2:
                data = data[:start] + data[min(end, start + 40) :]
            case 3:
                data = data[:end] + data[start:end][:4000] * draw(st.integers(1, 3)) + data[end:]
            case _:
                data = data[:start] + draw(st.binary(min_size=1, max_size=4)) + data[start + 1 :]
    return data
