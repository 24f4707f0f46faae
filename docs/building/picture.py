"""Pictures as SVG inside the page: they take the page's ink, so that they work light, dark and on paper.

Numbers on the canvas are whole units; what a picture shows is always told in words beside it.
"""

from __future__ import annotations

from html import escape

Number = int


class Picture:
    """An SVG that grows piece by piece; sizes are whole units of a canvas that scales to the page."""

    def __init__(self, name: str, width: Number, height: Number, title: str, description: str) -> None:
        """Begin a picture.

        Args:
            name: names it within the page, for the links from title and description.
            width: of the canvas.
            height: of the canvas.
            title: what it is, in a few words.
            description: what it shows, in full sentences, for who does not see it.
        """
        self._head = (
            f'<svg class="picture" viewBox="0 0 {width} {height}" role="img"'
            f' aria-labelledby="{name}-title {name}-text" xmlns="http://www.w3.org/2000/svg">'
            f'<title id="{name}-title">{escape(title)}</title>'
            f'<desc id="{name}-text">{escape(description)}</desc>'
        )
        self._parts: list[str] = []

    def text(self, x: Number, y: Number, words: str, *, kind: str = "", anchor: str = "start") -> None:
        """Write words with their base line at a point; `anchor` is start, middle or end."""
        self._parts.append(
            f'<text x="{x}" y="{y}" class="{kind}" text-anchor="{anchor}">{escape(words)}</text>'
        )

    def box(self, x: Number, y: Number, width: Number, height: Number, kind: str) -> None:
        """Draw a box."""
        self._parts.append(
            f'<rect x="{x}" y="{y}" width="{max(width, 1)}" height="{height}" class="{kind}"/>'
        )

    def line(self, x: Number, y: Number, to_x: Number, to_y: Number, kind: str = "grid") -> None:
        """Draw a line."""
        self._parts.append(f'<line x1="{x}" y1="{y}" x2="{to_x}" y2="{to_y}" class="{kind}"/>')

    def path(self, points: list[tuple[Number, Number]], kind: str) -> None:
        """Draw a line through points."""
        listed = " ".join(f"{x},{y}" for x, y in points)
        self._parts.append(f'<polyline points="{listed}" class="{kind}"/>')

    def dot(self, x: Number, y: Number, kind: str) -> None:
        """Draw a point."""
        self._parts.append(f'<circle cx="{x}" cy="{y}" r="4" class="{kind}"/>')

    def svg(self) -> str:
        """Give the picture as one line, so that Markdown leaves it alone."""
        return f'<figure class="drawing" tabindex="0">{self._head}{"".join(self._parts)}</svg></figure>'


def place(value: int, low: int, high: int, start: Number, end: Number) -> Number:
    """Give the place of a value on a scale, to the whole unit."""
    return start + (value - low) * (end - start) // (high - low)
