"""Functions whose results are remembered, written so that mutmut changes them like any other.

mutmut passes over a function that has a decorator. In the copy that it works on, `lru_cache` and `cache`
stand behind the function: the same program, with the same cache around the changed function.
"""

from __future__ import annotations

import ast

_CACHES = frozenset({"cache", "lru_cache"})


def with_caches_behind(source: str) -> str:
    """Put the cache of each function of a module behind the function.

    >>> print(with_caches_behind("@cache\\ndef one():\\n    return 1\\n"))
    def one():
        return 1
    one = cache(one)
    <BLANKLINE>
    """
    lines = source.splitlines(keepends=True)
    for function in reversed(ast.parse(source).body):  # from the end on: what is before it stays in its place
        if not isinstance(function, ast.FunctionDef) or len(function.decorator_list) != 1:
            continue
        (decorator,) = function.decorator_list
        made = decorator.func if isinstance(decorator, ast.Call) else decorator
        if isinstance(made, ast.Name) and made.id in _CACHES:
            cached = f"{function.name} = {ast.unparse(decorator)}({function.name})\n"
            lines.insert(function.end_lineno or len(lines), cached)
            del lines[decorator.lineno - 1 : function.lineno - 1]
    return "".join(lines)
