"""`make bench`: one table from one run on this machine. Each row is a ratio against something run beside it, since
absolute figures of a shared machine say little. With names of measures as arguments only those are run."""

from __future__ import annotations

import asyncio
import sys

from bot import logs
from tests.benchmarks.broadcasts import broadcasts, replies
from tests.benchmarks.paths import paths
from tests.benchmarks.reminders import planning, wake_ups
from tests.benchmarks.rosters import rosters
from tests.benchmarks.table import HEAD

MEASURES = (paths, broadcasts, replies, wake_ups, planning, rosters)


async def main(wanted: list[str]) -> None:
    logs.set_up()
    print(HEAD, flush=True)
    for measure in MEASURES:
        if not wanted or measure.__name__ in wanted:
            for row in await measure():
                print(row, flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
