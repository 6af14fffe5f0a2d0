"""Both scores of a vessel, and all that is said of it: doctrine 4."""

import math

from counts import backlog, crew, pms, supply
from files import iso
from grades import material_condition, mission_essential, part
from rates import rates_of
from spells import LADDER

BANDS = ["unsatisfactory", "degraded", "satisfactory"]


def caps(vessel, at):
    """The caps, in points, that the condition puts on score, low and high; None where none does."""
    by_condition = {
        "fmc": None,
        "pmc": vessel.standard.cap["partiallyMissionCapable"],
        **dict.fromkeys(("nmcm", "nmcs", "nmcd"), vessel.standard.cap["notMissionCapable"]),
    }
    now = vessel.condition_now(at)

    def cap(spells):
        # Reading: that the condition is unknown caps only the low, to the letter; but a boat that
        # was at best partially capable stays so (doctrine 4, "Ageing"): what is known to be open
        # caps score and high.
        here = vessel.condition(at, spells)
        if here == "unknown" and any(s.severity(at) == "restrictive" for s in spells):
            here = "pmc"
        return by_condition.get(here)

    return {
        "score": cap(vessel.open_spells(at)),
        "low": by_condition["nmcm"] if now == "unknown" else by_condition[now],
        "high": cap(vessel.open_spells(at, claims_count=True)),
    }


def score(vessel, at, names, parts, has_score):
    """A score from the parts that there are; the others are missing: low 0, high 1, not covered."""
    weight = vessel.standard.part
    known = [n for n in names if n in parts and parts[n]["value"] is not None]
    missing = [n for n in names if n not in known]
    points = None
    if has_score:
        points = 100 * sum(weight[n] * parts[n]["value"] for n in known)
        points /= sum(weight[n] for n in known)
    empty = part(None, 0.0, 1.0, 0.0)
    full = [(weight[n], parts.get(n, empty)) for n in names]
    low = 100 * sum(w * p["low"] for w, p in full)
    high = 100 * sum(w * p["high"] for w, p in full)
    coverage = sum(w * p["knownShare"] for w, p in full)
    held_at = caps(vessel, at)

    def held(figure, cap):
        return figure if figure is None or cap is None else min(figure, cap)

    points, low, high = (
        held(points, held_at["score"]),
        held(low, held_at["low"]),
        held(high, held_at["high"]),
    )
    assert low - 1e-9 <= (low if points is None else points) <= high + 1e-9
    own_band = could_be = None
    if points is not None:
        # Reading: with insufficient data nothing is said of what it could be.
        if coverage < vessel.standard.floor:
            own_band = "insufficientData"
        else:
            own_band = band(vessel.standard, low)
            if BANDS.index(band(vessel.standard, high)) > BANDS.index(own_band):
                could_be = band(vessel.standard, high)
    return {
        "score": points,
        "low": low,
        "high": high,
        "coverage": coverage,
        "band": own_band,
        "couldBe": could_be,
        "cap": held_at,
        "missing": missing,
        "parts": {n: parts[n] for n in known},
    }


def band(standard, points):
    """Rounded half up once to a whole number."""
    whole = math.floor(points + 0.5 + 1e-9)
    if whole >= standard.band["satisfactory"]:
        return "satisfactory"
    return "degraded" if whole >= standard.band["degraded"] else "unsatisfactory"


def maintenance(vessel, at):
    material = material_condition(vessel, at)
    names = ["materialCondition", "pms", "backlog", "supply"]
    parts = {
        "materialCondition": material,
        "pms": pms(vessel, at),
        "backlog": backlog(vessel, at),
        "supply": supply(vessel, at),
    }
    return score(vessel, at, names, parts, material["value"] is not None)


def operational(vessel, at):
    rates = rates_of([vessel], at - vessel.standard.window["missionCapableRate"], at)
    rate = rates["missionCapableRate"]
    parts = {"crew": crew(vessel, at), "missionEssential": mission_essential(vessel, at)}
    if rate is not None:
        parts = {
            "availability": part(rate["value"], rate["low"], rate["high"], rate["coverage"]),
            **parts,
        }
    # Reading: "without a known condition there is none" speaks of the condition at t.
    has_score = vessel.condition_now(at) != "unknown"
    return score(vessel, at, ["availability", "crew", "missionEssential"], parts, has_score)


def newest_on_board(vessel, at):
    times = [r.start for r in vessel.reports if r.is_on_board and r.start <= at]
    return max(times) if times else None


def inside_periodicity(vessel, at):
    newest = newest_on_board(vessel, at)
    return newest is not None and at - newest < vessel.standard.window["periodicity"]


def discrepancies(vessel, at):
    rows = []
    for s in vessel.open_spells(at):
        latest = [l for l in s.listings if l.report.start <= at] or s.listings[:1]
        severity = s.severity(at)
        waived = [e for b, e in s.waivers if b <= at < e]
        rows.append(
            {
                "id": latest[-1].id,
                "item": s.item,
                "severity": severity,
                "opened": iso(s.opened),
                "due": iso(s.due(at)),
                "overdue": at >= s.due(at),
                "waived": severity == "restrictive" and bool(waived),
                "awaitingParts": s.covers(s.awaiting, at),
                "reportedCorrected": any(c <= at for c in s.claims),
                "unseen": at - s.last_listed_open(at) >= vessel.standard.window["unseen"],
            }
        )
    key = lambda r: (-LADDER.index(r["severity"]), r["opened"], r["item"], r["id"])
    return sorted(rows, key=key)


def describe(vessel, at):
    condition = vessel.condition_now(at)
    out = {
        "vessel": "/".join(vessel.key),
        "condition": condition,
        "basis": vessel.basis(at),
        **rates_of([vessel], at - vessel.standard.window["missionCapableRate"], at),
        "maintenance": None,
        "operational": None,
        "newestInspection": iso(newest_on_board(vessel, at)),
        "openDiscrepancies": discrepancies(vessel, at),
    }
    # Reading: out of the fleet there is nothing to score.
    if condition != "outOfFleet":
        out["maintenance"], out["operational"] = maintenance(vessel, at), operational(vessel, at)
    return out
