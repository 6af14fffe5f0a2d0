"""PMS, backlog, supply and crew: doctrine 4 and 5, with rules 4, 9, 10 and 12 of doctrine 2."""

from grades import graded_items, part

UNKNOWN = part(None, 0.0, 1.0, 0.0)


def latest(statements):
    """Rules 4 and 9: of each key the latest statement; no two reports here have one time."""
    standing = {}
    for start, key, said in sorted(statements, key=lambda s: s[0]):
        standing[key] = (start, said)
    return standing


def pms(vessel, at):
    start = at - vessel.standard.window["maintenance"]
    tasks = latest((r.start, (t["card"], t["due"]), t) for r in vessel.reports for t in r.tasks)
    checks = latest(
        (r.start, (c["card"], c["at"]), c["result"]) for r in vessel.reports for c in r.checks
    )
    sure = possible = settled = due = 0
    for (_, due_at), (told, task) in tasks.items():
        if not start <= due_at < at:
            continue
        due += 1
        worth = {"accomplished": 1.0, "partial": 0.5}.get(task["result"])
        if worth is None and told < due_at:
            possible += 1  # told of before it was due, and not as done
            continue
        settled += 1
        # Whichever report tells of it, it was done when it was done.
        if worth is not None and task["done"] <= at:
            sure += worth
    found = [result for (_, time), (_, result) in checks.items() if start <= time < at]
    if due == 0:
        return UNKNOWN
    factor = found.count("verified") / len(found) if found else 1.0
    return part(
        factor * sure / settled if settled else None,
        factor * sure / due if found else 0.0,
        factor * (sure + possible) / due,
        settled / due if found else 0.0,
    )


def backlog(vessel, at):
    def left(spells):
        overdue = [s for s in spells if at >= s.due(at)]
        points = sum(vessel.standard.severity[s.severity(at)] for s in overdue)
        return 1 - min(1.0, points / (100 * vessel.standard.backlog_limit))

    value = left(vessel.open_spells(at))
    high = left(vessel.open_spells(at, claims_count=True))
    graded = [own for _, own in graded_items(vessel, at)]
    is_fresh = any(own[3] for own in graded)
    # Reading: a boat of which no item was ever graded has no backlog that anybody knows of.
    stated = any(
        said in ("standard", "nonstandard", "notApplicable")
        for r in vessel.reports
        if r.start <= at
        for grades in r.results.values()
        for said in grades
    )
    return part(
        value if stated else None, value if is_fresh else 0.0, high, 1.0 if is_fresh else 0.0
    )


def counted(vessel, at, name):
    """(required, counted or None) of every line: what reports state by an instant, else the
    register. Lines of which none is required are left out; so are counts that are stale."""
    stated = latest(
        (r.start, key, said)
        for r in vessel.reports
        if r.start <= at
        for key, said in getattr(r, name).items()
    )
    made_out, required = vessel.required[name]
    lines = {}
    for key in sorted(set(stated) | set(required)):
        told, (need, count) = stated.get(key, (None, (None, None)))
        # The latest statement of what is required stands, the register's by when it was made out.
        if key in required and (told is None or told < made_out <= at):
            need = required[key]
        is_stale = told is not None and at - told >= vessel.standard.window["counts"]
        if need:
            lines[key] = (need, None if is_stale else count)
    return list(lines.values())


def supply(vessel, at):
    lines = counted(vessel, at, "supply")
    known = [count >= need for need, count in lines if count is not None]
    if not lines:
        return UNKNOWN
    return part(
        sum(known) / len(known) if known else None,
        sum(known) / len(lines),
        (sum(known) + len(lines) - len(known)) / len(lines),
        len(known) / len(lines),
    )


def crew(vessel, at):
    lines = counted(vessel, at, "crew")
    known = [(need, min(need, count)) for need, count in lines if count is not None]
    total, places = sum(need for need, _ in lines), sum(need for need, _ in known)
    filled = sum(there for _, there in known)
    if not total:
        return UNKNOWN
    return part(
        filled / places if places else None,
        filled / total,
        (filled + total - places) / total,
        places / total,
    )
