"""A pause of the garbage collector, for the while in which the package and the law are loaded.

What is made then (modules, classes, the law) stays as long as the program runs. The collector looks through
it time and again all the same, and that is a tenth of a cold start.
"""

from __future__ import annotations

import gc


class NoCollecting:
    """Within `with NoCollecting():` no garbage is looked for; afterwards as before."""

    __slots__ = ("_was_on",)

    def __enter__(self) -> None:
        """Pause the collector."""
        self._was_on = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        """Let it go on, where it was on, with what was made meanwhile counted among the old."""
        if not self._was_on:
            return
        # Frozen and thawed at once, all there is passes to the oldest generation and is not looked through;
        # unless this Python cannot do so, or the program keeps something frozen of its own.
        if hasattr(gc, "freeze") and not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
        gc.enable()
