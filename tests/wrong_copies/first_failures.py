"""A pytest plugin: a property that fails is not made smaller, as its name is all that is asked for."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "first_failures",
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    print_blob=False,
    database=None,
    suppress_health_check=list(HealthCheck),
)
