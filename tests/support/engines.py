"""What SQLAlchemy compiled for one test serves the next: a third of the time of the suite.

Every test opens databases of its own, and an engine keeps what it compiled for itself alone.
A program compiles each statement once; its tests would do so thousands of times.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.util import LRUCache

_KEPT = 3_000  # statements
_owners: dict[str, Engine] = {}
_compiled: dict[str, LRUCache[Any, Any]] = {}


def sharing(make: Callable[..., Engine]) -> Callable[..., Engine]:
    """Make engines that compile together, one dialect for each kind of database."""

    def shared(*arguments: Any, **options: Any) -> Engine:
        engine = make(*arguments, **options)
        owner = _owners.get(engine.name)
        if owner is None or owner.dialect.server_version_info is None:  # it never connected
            _owners[engine.name] = owner = engine
        engine.dialect = owner.dialect  # part of the keys of what is compiled
        engine._compiled_cache = _compiled.setdefault(engine.name, LRUCache(_KEPT))
        return engine

    return shared
