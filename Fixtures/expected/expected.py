#!/usr/bin/env python3
"""Works out, independently of the Swift code, what Seaworthy must say of Fixtures/region.

Reads the reports and registers of Fixtures/region and the default scoring standard, and writes
region.json beside itself. Standard library only. It follows the doctrine rule by rule and prefers
the naive way: everything is a whole minute, and conditions are worked out afresh between any two
instants at which anything at all can change.

    python3 expected.py            writes region.json
    python3 expected.py --check    exit status 1 if region.json differs

The walk: files, spells, vessel, grades, counts, rates, scores, groups, changes. "Reading:" marks
the reading that was taken where the doctrine leaves room.
"""

import json
import sys

from changes import account
from files import FOREVER, HERE, STANDARD, Standard, iso, kids, minute, read_region, text_of
from groups import describe_group, found_ready
from rates import rates_of
from scores import describe
from vessel import Vessel

AS_OF = [
    "2023-06-01T00:00:00Z",  # XA-07, XA-08 and XB-11 not seen yet, XB-12 not delivered
    "2024-01-01T00:00:00Z",  # quarter end; XB-11 not seen yet, XB-14 and XB-31 waiting for parts
    "2024-04-01T00:00:00Z",  # quarter end; XA-07 under waiver, XA-08 waiting for parts
    "2024-06-15T12:00:00Z",  # XA-07's waiver has run out; XA-08 reported corrected, not verified
    "2024-07-25T00:00:00Z",  # XA-07 waiting for parts; XB-11's evidence is stale
    "2024-09-01T00:00:00Z",  # the last reports of XB-14 and XB-31 are days old
    "2024-09-20T17:30:00Z",  # in the middle of a visit, between repair and end of inspection
    "2024-10-01T00:00:00Z",  # fiscal year end; a rise in required boats at that very instant
    "2025-01-01T00:00:00Z",  # quarter end; a requirement that changes at that very instant
    "2025-02-03T14:30:00Z",  # XA-08: raised to restrictive, not yet at commander's risk; XB-11 NMC
    "2025-05-15T06:30:00Z",  # XA-08 in the yard; XA-09 and XA-21 without impellers
    "2025-07-14T00:00:00Z",  # XB-12: much of its evidence has just gone stale
    "2025-10-01T00:00:00Z",  # end of the three years
]
FIRST_QUARTER, QUARTERS = (2022, 4), 12
CHANGES = [("FY2023", "FY2024"), ("FY2024", "FY2025"), ("FY2025-Q3", "FY2025-Q4")]


def quarters():
    year, quarter = FIRST_QUARTER
    for _ in range(QUARTERS):
        after = (year, quarter + 1) if quarter < 4 else (year + 1, 1)
        start = minute(f"{year}-{3 * quarter - 2:02}-01T00:00:00Z")
        end = minute(f"{after[0]}-{3 * after[1] - 2:02}-01T00:00:00Z")
        yield f"{year}-Q{quarter}", start, end
        year, quarter = after


def fiscal(text):
    """The interval of a US fiscal year or one of its quarters, by name."""
    year, quarter = int(text[2:6]), int(text[8:]) if len(text) > 6 else None

    def begin(months):  # after the first of the October before
        return minute(f"{year - 1 + (9 + months) // 12}-{(9 + months) % 12 + 1:02}-01T00:00:00Z")

    first, last = (0, 12) if quarter is None else (3 * quarter - 3, 3 * quarter)
    return begin(first), begin(last)


def main():
    standard = Standard(STANDARD)
    reports, registers = read_region()
    vessels, requirements = {}, {}
    for register in registers:
        for guard in kids(register, "CoastGuard"):
            code = guard.get("code")
            requirements.setdefault(code, []).extend(
                (int(e.get("count")), minute(e.get("from"))) for e in kids(guard, "RequiredBoats")
            )
            for entry in kids(guard, "RegisteredVessel"):
                boat = kids(entry, "Vessel")[0]
                key = (code, text_of(boat, "VesselHullNumberText"))
                delivered, disposed = minute(entry.get("delivered")), minute(entry.get("disposed"))
                own = (
                    -FOREVER if delivered is None else delivered,
                    FOREVER if disposed is None else disposed,
                    text_of(boat, "VesselClassText"),
                )
                made_out = minute(register.get("preparedAt"))
                required = {
                    name: (
                        made_out,
                        {e.get(by): int(e.get("required")) for e in kids(entry, tag)},
                    )
                    for name, tag, by in (
                        ("supply", "Allowance", "part"),
                        ("crew", "Billet", "role"),
                    )
                }
                assert key not in vessels, "no boat is in two registers"
                told = [r for r in reports if r.vessel == key]
                vessels[key] = Vessel(key, told, own, required, standard)
    assert {r.vessel for r in reports} == set(vessels), "every boat is in a register"
    ordered = [vessels[k] for k in sorted(vessels)]
    groups = [("region", ordered, list(requirements.values()))] + [
        (code, [v for v in ordered if v.key[0] == code], [requirements[code]])
        for code in sorted(requirements)
    ]
    spans = list(quarters())
    result = {
        "standard": {"name": standard.name, "version": standard.version},
        "knownAt": "latest",
        "asOf": [
            {
                "asOf": text,
                "groups": [describe_group(*g, standard, minute(text)) for g in groups],
                "vessels": [describe(v, minute(text)) for v in ordered],
            }
            for text in AS_OF
        ],
        "series": [
            {
                "group": name,
                "metric": metric,
                "points": [
                    {"period": period, **figure(members, start, end)}
                    for period, start, end in spans
                ],
            }
            for name, members, _ in groups
            for metric, figure in (
                ("foundReady", found_ready),
                (
                    "missionCapableRate",
                    lambda m, a, b: rates_of(m, a, b)["missionCapableRate"],
                ),
            )
        ],
        "changes": [
            {
                "from": first,
                "to": second,
                "groups": [
                    {"group": name, **account(members, fiscal(first), fiscal(second))}
                    for name, members, _ in groups
                ],
            }
            for first, second in CHANGES
        ],
        "arrivals": [
            {
                "vessel": "/".join(v.key),
                "at": iso(at),
                "visit": report.visit,
                "kind": report.kind,
                "condition": condition,
            }
            for v in ordered
            for at, condition, report in v.arrivals()
        ],
        "timelines": [
            {"vessel": "/".join(v.key), "spells": v.timeline(spans[0][1], spans[-1][2])}
            for v in ordered
        ],
    }
    text = json.dumps(result, indent=1) + "\n"
    target = HERE / "region.json"
    if sys.argv[1:] == ["--check"]:
        sys.exit(0 if target.exists() and target.read_text(encoding="utf-8") == text else 1)
    target.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
