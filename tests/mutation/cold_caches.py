"""A pytest plugin for the code mutants: no test sees what an earlier one had worked out.

What the package remembers of earlier answers would otherwise answer for a mutated function, which then is
never asked, and its mutants would all seem to survive.
"""

from __future__ import annotations

import sys

from hypothesis import HealthCheck, settings

# The same examples for every mutant, and no complaint about a busy machine.
settings.register_profile("mutants", derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
settings.load_profile("mutants")


def pytest_runtest_setup() -> None:
    """Forget every remembered answer before each test."""
    for name, module in list(sys.modules.items()):
        if name.startswith("lao_tip_law"):
            for value in list(vars(module).values()):
                forget = getattr(value, "cache_clear", None)
                if callable(forget) and getattr(value, "__name__", "") != "parser":
                    forget()
            getattr(module, "_assessors", []).clear()
