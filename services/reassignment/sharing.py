"""Share files between advisers: in turn, by site, or a whole commune to one of them."""

import enum
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


class Sharing(enum.StrEnum):
    """How files go to several advisers."""

    IN_TURN = "in_turn"
    BY_SITE = "by_site"
    BY_COMMUNE = "by_commune"


@dataclass(frozen=True, slots=True)
class File:
    """What is known of a file to share it."""

    id: int
    site_id: int | None
    commune_code: str | None


@dataclass(frozen=True, slots=True)
class Target:
    """An adviser who takes files."""

    id: int
    site_id: int | None


def share(
    files: Sequence[File], targets: Sequence[Target], sharing: Sharing
) -> Mapping[int, int | None]:
    """Return the adviser of each file; None for one that finds nobody and stays where it is.

    The same arguments always give the same shares: files go in the order of their keys.
    """
    ordered = sorted(files, key=lambda file: file.id)
    if not targets:
        return {file.id: None for file in ordered}
    if sharing is Sharing.BY_SITE:
        return _by_site(ordered, targets)
    if sharing is Sharing.BY_COMMUNE:
        return _by_commune(ordered, targets)
    return _in_turn(ordered, targets)


def _in_turn(files: Sequence[File], targets: Sequence[Target]) -> dict[int, int | None]:
    return {file.id: targets[rank % len(targets)].id for rank, file in enumerate(files)}


def _by_site(files: Sequence[File], targets: Sequence[Target]) -> dict[int, int | None]:
    """Give each file to the advisers of its own site; a site without any keeps its files."""
    there: dict[int | None, list[File]] = defaultdict(list)
    for file in files:
        there[file.site_id].append(file)
    found: dict[int, int | None] = {}
    for site_id, group in there.items():
        here = [one for one in targets if one.site_id == site_id and site_id is not None]
        found |= _in_turn(group, here) if here else {file.id: None for file in group}
    return found


def _by_commune(files: Sequence[File], targets: Sequence[Target]) -> dict[int, int | None]:
    """Give each commune to one adviser, the largest first, to whoever has the fewest files."""
    there: dict[str | None, list[File]] = defaultdict(list)
    for file in files:
        there[file.commune_code].append(file)
    loads = {one.id: 0 for one in targets}
    found: dict[int, int | None] = {}
    groups = sorted(there.items(), key=lambda item: (-len(item[1]), item[0] or ""))
    for _commune, group in groups:
        least = min(loads, key=lambda key: loads[key])  # the first of the list when equal
        loads[least] += len(group)
        found |= {file.id: least for file in group}
    return found
