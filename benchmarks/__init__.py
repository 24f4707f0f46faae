"""Benchmarks: commands that print figures. Run `python -m benchmarks` from the project's root."""
