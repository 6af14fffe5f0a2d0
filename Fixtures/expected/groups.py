"""What is said of a coast guard or the region: doctrine 3 and 4, "A coast guard at t"."""

import math

from files import iso
from rates import rates_of
from scores import inside_periodicity, maintenance, newest_on_board, operational

Z = 1.959963984540054


def wilson(count, n):
    if n == 0:
        return {"count": 0, "n": 0, "value": None, "low": 0.0, "high": 1.0}
    p = count / n
    middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
    low = 0.0 if count == 0 else middle - half
    high = 1.0 if count == n else middle + half
    return {"count": count, "n": n, "value": p, "low": low, "high": high}


def found_ready(vessels, start, end):
    seen = [c for v in vessels for at, c, _ in v.arrivals() if start <= at < end]
    return wilson(sum(c in ("fmc", "pmc") for c in seen), len(seen))


def level(rate, standard):
    """R-level of a pooled rate: of its low, the percentage rounded half up once."""
    if rate is None:
        return None

    def number(share):
        percent = math.floor(100 * share + 0.5 + 1e-9)
        reached = [int(n) for n, start in standard.levels.items() if percent >= start]
        return min(reached) if reached else 4

    if rate["coverage"] >= standard.floor or number(rate["high"]) == 4:
        return {"stated": number(rate["low"])}
    return {"atBest": number(rate["high"])}


def mean(values):
    return sum(values) / len(values) if values else None


def describe_group(code, vessels, requirements, standard, at):
    """Doctrine 4, "A coast guard at t"; a region pools vessels in the same way."""
    rates = rates_of(vessels, at - standard.window["missionCapableRate"], at)
    # Reading: a boat that is out of the fleet counts in no census and in no mean.
    serving = [v for v in vessels if v.in_service(at)]
    conditions = [v.condition_now(at) for v in serving]
    ready = sum(c in ("fmc", "pmc") for c in conditions)
    unknown = conditions.count("unknown")
    required = 0
    for own in requirements:
        in_force = [(start, count) for count, start in own if start <= at]
        required += max(in_force)[1] if in_force else 0
    newest = [newest_on_board(v, at) for v in serving]
    out = {
        "group": code,
        "foundReady": found_ready(vessels, at - standard.window["foundReady"], at),
        **rates,
        "missionCapableLevel": level(rates["missionCapableRate"], standard),
        "fullyMissionCapableLevel": level(rates["fullyMissionCapableRate"], standard),
        "boats": {
            "ready": ready,
            "notReady": len(serving) - ready - unknown,
            "unknown": unknown,
            "inService": len(serving),
            "required": required,
            "range": [ready, ready + unknown],
        },
    }
    for name, score in (("maintenance", maintenance), ("operational", operational)):
        rows = [score(v, at) for v in serving]
        scored = [r["score"] for r in rows if r["score"] is not None]
        out[name] = {
            "value": mean(scored),
            "low": mean([r["low"] for r in rows]),
            "high": mean([r["high"] for r in rows]),
            "coverage": mean([r["coverage"] for r in rows]),
            "scored": len(scored),
            "vessels": len(rows),
        }
    inside = sum(inside_periodicity(v, at) for v in serving)
    out["insidePeriodicity"] = {
        "count": inside,
        "share": inside / len(serving) if serving else None,
    }
    out["newestInspection"] = iso(max((n for n in newest if n is not None), default=None))
    complete = bool(newest) and None not in newest
    out["oldestInspection"] = iso(min(newest)) if complete else None
    return out
