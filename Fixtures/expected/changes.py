"""What moved the mission-capable rate between two periods: doctrine 7, "Change accounted for"."""

PARTS = [
    "maintenance",
    "supply",
    "depot",
    "exposure",
    "leftFleet",
    "noLongerSeen",
    "joinedFleet",
    "newlySeen",
    "standard",
]
KNOWN = ["fmc", "pmc", "nmcm", "nmcs", "nmcd"]


class Side:
    """A vessel's known time in a period, and the shares of it that it was not mission capable."""

    def __init__(self, times):
        self.possible = sum(times[c] for c in KNOWN)
        self.in_fleet = times["inService"] > 0
        if self.possible:
            self.m, self.s, self.d = (times[c] / self.possible for c in ("nmcm", "nmcs", "nmcd"))
            self.r = 1 - self.m - self.s - self.d


def pooled(sides):
    known = sum(s.possible for s in sides)
    return sum(s.possible * s.r for s in sides) / known if known else None


def account(vessels, first, second):
    """The nine parts, of the group and of each vessel that was in the fleet in either period."""
    pairs = {
        "/".join(v.key): (Side(v.times(*first)), Side(v.times(*second))) for v in vessels
    }
    before = {k: a for k, (a, b) in pairs.items() if a.possible}
    after = {k: b for k, (a, b) in pairs.items() if b.possible}
    same = sorted(set(before) & set(after))
    assert same, "boats of which none was seen twice are not part of these fixtures"
    rate, rate_after = pooled(before.values()), pooled(after.values())
    same_before = pooled([before[k] for k in same])
    same_after = pooled([after[k] for k in same])
    time, time_after = (sum(s.possible for s in side.values()) for side in (before, after))
    same_time = sum(before[k].possible for k in same)
    same_time_after = sum(after[k].possible for k in same)
    serving = sorted(k for k, sides in pairs.items() if any(s.in_fleet for s in sides))
    parts = {k: dict.fromkeys(PARTS, 0.0) for k in serving}
    for key, own in parts.items():
        if key in same:
            a, b = before[key], after[key]
            weight, weight_after = a.possible / same_time, b.possible / same_time_after
            mean = (weight + weight_after) / 2
            own["maintenance"] = -mean * (b.m - a.m)
            own["supply"] = -mean * (b.s - a.s)
            own["depot"] = -mean * (b.d - a.d)
            # Reading: the weights' changes add up to nothing, so one rate may be taken off every
            # boat's; with the mean of the two pooled ones each tells whether it was readier.
            level = (same_before + same_after) / 2
            own["exposure"] = ((a.r + b.r) / 2 - level) * (weight_after - weight)
        elif key in before:
            name = "noLongerSeen" if pairs[key][1].in_fleet else "leftFleet"
            own[name] = before[key].possible * (same_before - before[key].r) / time
        elif key in after:
            name = "newlySeen" if pairs[key][0].in_fleet else "joinedFleet"
            own[name] = after[key].possible * (after[key].r - same_after) / time_after
    whole = {p: sum(own[p] for own in parts.values()) for p in PARTS}
    assert abs(sum(whole.values()) - (rate_after - rate)) < 1e-12
    return {
        "before": rate,
        "after": rate_after,
        "sameBoats": {"count": len(same), "before": same_before, "after": same_after},
        "parts": whole,
        "vessels": [{"vessel": k, "parts": own} for k, own in parts.items()],
    }
