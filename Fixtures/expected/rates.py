"""Rates over a window of time: doctrine 3, "Mission-capable rate"."""


def rates_of(vessels, start, end):
    """Rates over a window, time pooled (doctrine 3): value over known time, the range over
    in-service time."""
    total = {}
    for vessel in vessels:
        for name, minutes in vessel.times(start, end).items():
            total[name] = total.get(name, 0) + minutes
    conditions = ["fmc", "pmc", "nmcm", "nmcs", "nmcd"]
    possible = sum(total.get(c, 0) for c in conditions)
    service = total.get("inService", 0)
    operational = possible - total.get("nmcd", 0)

    def rate(up, low, high):
        if not service:
            return None
        return {
            "value": up / possible if possible else None,
            "low": total[low] / service,
            "high": total[high] / service,
            "coverage": possible / service,
        }

    return {
        "missionCapableRate": rate(total.get("fmc", 0) + total.get("pmc", 0), "lowMC", "highMC"),
        "fullyMissionCapableRate": rate(total.get("fmc", 0), "lowFMC", "highFMC"),
        # Reading: of known time, but unknown of in-service time.
        "shares": (
            {
                **{c: total[c] / possible if possible else None for c in conditions},
                "unknown": total["unknown"] / service,
            }
            if service
            else None
        ),
        "minutes": {n: total.get(n, 0) for n in conditions + ["unknown", "presumed", "inService"]},
        "percentOfTimeFree": total["free"] / operational if operational else None,
    }
