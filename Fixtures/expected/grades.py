"""Grades of items and the two parts that are made of them: doctrine 2, rules 11 and 12, and 4."""


def part(value, low, high, known_share):
    """A part of a score, each figure 0 to 1; value None where nothing is known."""
    return {"value": value, "low": low, "high": high, "knownShare": known_share}


def latest_event(vessel, item, at):
    """Rule 11: when an item was last spoken of by an instant, what was said, in which report."""
    rigour, found = vessel.standard.rigour, []
    badness = {"notApplicable": 0, "standard": 1, "nonstandard": 2}

    def add(time, order, said, report):
        if time <= at:
            found.append((time, rigour[report.kind], order, badness[said], said, report))

    for report in vessel.reports:
        result, after = report.results.get(item, (None, None))
        if result in badness:
            add(report.start, 0, result, report)
        if after in badness:
            add(report.end, 2, after, report)
        for listing in report.listings:
            if listing.item == item:
                add(listing.found, 0, "nonstandard", report)
                if listing.is_open:
                    add(report.start, 0, "nonstandard", report)
    for spell in vessel.spells:
        if spell.item == item and spell.closed is not None:
            add(spell.closed, 1, "standard", spell.told)
    if not found:
        return None, None, None
    # Reading: of statements that are equal in all of that the later report's stands, and its kind
    # says how long they stay fresh.
    time, _, _, _, said, report = max(found, key=lambda e: (*e[:4], e[5].start))
    return time, said, report


def grade(vessel, item, at):
    """None if not applicable; else (credit, or None if ungraded; its low; its high; is covered)."""
    points = vessel.standard.severity

    def credit(spells):
        return min(1 - points[s.severity(at)] / 100 for s in spells)

    spells = [s for s in vessel.open_spells(at) if s.item == item]
    left = [s for s in vessel.open_spells(at, claims_count=True) if s.item == item]
    time, said, report = latest_event(vessel, item, at)
    # Reading: the age is that of the item's latest event, whatever it says, by the kind of
    # the report that told it. So a status report's grade, fresh for 35 days, takes the place of a
    # team's, fresh for 180.
    fresh = report is not None and at - time < vessel.standard.stale_after(report)
    if spells:
        own = credit(spells)
        best = max(own, credit(left) if left else 1.0)
        return (own, own if fresh else 0.0, best, fresh)
    if said is None:
        return (None, 0.0, 1.0, False)
    if said == "notApplicable":
        return None
    if said == "standard":
        return (1.0, 1.0, 1.0, True) if fresh else (None, 0.0, 1.0, False)
    return (0.0, 0.0, 0.0, fresh)  # unclassified


def graded_items(vessel, at):
    """The items of the class checklist with their grades, without those not applicable."""
    rows = []
    for entry in vessel.standard.checklist[vessel.vessel_class(at)]:
        own = grade(vessel, entry["item"], at)
        if own is not None:
            rows.append((entry, own))
    return rows


def material_condition(vessel, at):
    weights = vessel.standard.group_weight
    rows = graded_items(vessel, at)

    def disabled(members, claims_count):
        return any(
            s.severity(at) == "disabling" and s.item in members
            for s in vessel.open_spells(at, claims_count=claims_count)
        )

    value = low = high = value_weight = all_weight = 0.0
    for group in sorted(weights):
        own = [(e["weight"], g) for e, g in rows if e["group"] == group]
        members = {e["item"] for e, _ in rows if e["group"] == group}
        if not own:
            continue
        total = sum(w for w, _ in own)
        graded = [(w, g[0]) for w, g in own if g[0] is not None]
        is_disabled, is_disabled_high = disabled(members, False), disabled(members, True)
        if graded:
            mean = sum(w * c for w, c in graded) / sum(w for w, _ in graded)
            value += weights[group] * (0 if is_disabled else mean)
            value_weight += weights[group]
        all_weight += weights[group]
        if not is_disabled:
            low += weights[group] * sum(w * g[1] for w, g in own) / total
        if not is_disabled_high:
            high += weights[group] * sum(w * g[2] for w, g in own) / total
    # Reading: the known share is over all items, not by group.
    return part(
        value / value_weight if value_weight else None,
        low / all_weight,
        high / all_weight,
        sum(e["weight"] for e, g in rows if g[3]) / sum(e["weight"] for e, _ in rows),
    )


def mission_essential(vessel, at):
    rows = [(e["weight"], g) for e, g in graded_items(vessel, at) if e["essential"]]
    total = sum(w for w, _ in rows)
    graded = [(w, g[0]) for w, g in rows if g[0] is not None]
    weight = sum(w for w, _ in graded)
    return part(
        sum(w * c for w, c in graded) / weight if graded else None,
        sum(w * g[1] for w, g in rows) / total,
        sum(w * g[2] for w, g in rows) / total,
        sum(w for w, g in rows if g[3]) / total,
    )
