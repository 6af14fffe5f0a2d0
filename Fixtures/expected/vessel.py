"""A vessel's condition at any instant, and how long it was in which: doctrine 3."""

from files import DAY, FOREVER, iso
from spells import threads_of


class Vessel:
    def __init__(self, key, reports, register, required, standard):
        self.key, self.standard, self.required = key, standard, required
        self.delivered, self.disposed, self.register_class = register
        self.reports = sorted(reports, key=lambda r: r.start)
        starts = [r.start for r in self.reports]
        assert len(set(starts)) == len(starts), "rule 4's ties are not part of these fixtures"
        self.spells = [
            s
            for t in threads_of(self.reports, standard.rigour)
            for s in t.spells(self.reports, standard.rigour)
        ]
        downtime = {}
        for report in self.reports:
            for start, end, cause in report.downtime:
                downtime[(start, cause)] = FOREVER if end is None else end
        self.downtime = [(s, e, c) for (s, c), e in sorted(downtime.items())]
        for spell in self.spells:
            self.stretch(spell)

    def stretch(self, spell):
        """Doctrine 3: the spell at its longest (low) and at its shortest (high)."""
        closed = FOREVER if spell.closed is None else spell.closed
        spell.score_span = (spell.opened, closed)
        low_open = spell.opened
        if not spell.occurred:
            # Reading: a grade after repair grades too, at the inspection's end.
            grades = [
                (time, result)
                for r in self.reports
                if spell.item in r.results
                for time, result in zip((r.start, r.end), r.results[spell.item])
                if time < spell.opened
            ]
            graded = [time for time, result in grades if result == "standard"]
            doubted = [time for time, result in grades if result == "nonstandard"]
            # Reading: the spell before it on the same item, whatever its identifier.
            ends = [
                s.closed
                for s in self.spells
                if s.item == spell.item and s.closed is not None and s.closed <= spell.opened
            ]
            if graded:
                low_open = min(spell.opened, max(graded + ends))
            elif doubted and not ends:
                # Reading: a nonstandard grade must not make the low better than a standard one
                # there would (doctrine 4, "Worsening"), so without a standard one the first
                # nonstandard one opens the spell.
                low_open = min(doubted)
        low_close = closed if spell.told is None else max(closed, spell.told.start)
        spell.low_span = (low_open, low_close)
        high_close = closed
        if spell.closed is not None or spell.claims:
            # Reading: a claimed time is a stated corrected time; an inspection too weak to close,
            # or a closure by inference, claims no time. Of several the most favourable counts: a
            # correction stated later must not lower the high (doctrine 4, "Repair"). Never later
            # than the closure itself.
            last = spell.last_listed_open()
            stated = [l.corrected for l in spell.listings if l.corrected is not None]
            timeless = len(spell.claims) > len(spell.stated_claims) or spell.is_inferred
            ends = [max(last, c) for c in stated] + ([last] if timeless else [])
            high_close = min([closed] + ends)
        spell.high_span = (spell.opened, high_close)

    def vessel_class(self, at):
        stated = [r.vessel_class for r in self.reports if r.vessel_class and r.start <= at]
        later = [r.vessel_class for r in self.reports if r.vessel_class]
        return (stated[-1:] or later[:1] or [self.register_class])[0]

    def in_service(self, at):
        return self.delivered <= at < self.disposed

    def open_spells(self, at, mode="score", claims_count=False):
        found = []
        for spell in self.spells:
            start, end = getattr(spell, mode + "_span")
            if start <= at < end and not (
                claims_count and any(c <= at for c in spell.claims)
            ):
                found.append(spell)
        return found

    def has_fresh_evidence(self, at):
        return any(
            r.is_fresh_evidence
            and r.start <= at
            and at - r.start < self.standard.stale_after(r)
            for r in self.reports
        )

    def condition(self, at, spells):
        """Doctrine 3, "Condition at t": the first rule that applies."""
        if not self.in_service(at):
            return "outOfFleet"
        downtime = [c for s, e, c in self.downtime if s <= at < e]
        if "depot" in downtime:
            return "nmcd"
        disabling = [s for s in spells if s.severity(at) == "disabling"]
        restrictive = [s for s in spells if s.severity(at) == "restrictive"]
        unwaived = [s for s in restrictive if not s.covers(s.waivers, at)]
        causes = [s.covers(s.awaiting, at) for s in disabling + unwaived]
        causes += [c == "supply" for c in downtime]
        if causes:
            return "nmcs" if all(causes) else "nmcm"
        if not self.has_fresh_evidence(at):
            return "unknown"
        return "pmc" if restrictive else "fmc"

    def condition_now(self, at):
        return self.condition(at, self.open_spells(at))

    def basis(self, at):
        """Reading: within 7 days means an age of at least 0 and below 7 days."""
        if self.condition_now(at) in ("unknown", "outOfFleet"):
            return None
        week = self.standard.window["observed"]

        def recent(time):
            return time is not None and 0 <= at - time < week

        if any(r.is_on_board and recent(r.start) for r in self.reports):
            return "observed"
        corrected = [l.corrected for r in self.reports for l in r.listings]
        if any(recent(c) for c in corrected) or any(recent(r.start) for r in self.reports):
            return "reported"
        return "presumed"

    # -------------------------------------------------------- time

    def instants(self):
        """Every instant at which anything about the vessel's condition can change."""
        times = {self.delivered, self.disposed}
        week = self.standard.window["observed"]
        for r in self.reports:
            times |= {r.start, r.start + self.standard.stale_after(r), r.start + week}
            for l in r.listings:
                times |= {l.found}
                if l.corrected is not None:
                    times |= {l.corrected, l.corrected + week}
        for s in self.spells:
            times |= {*s.score_span, *s.low_span, *s.high_span}
            for start, end in s.waivers + s.awaiting:
                times |= {start, end}
        for start, end, _ in self.downtime:
            times |= {start, end}
        return times

    def segments(self, start, end):
        cuts = sorted({start, end} | {t for t in self.instants() if start < t < end})
        return list(zip(cuts, cuts[1:]))

    def times(self, start, end):
        """Minutes of a window: by condition, and mission capable at the low and at the high."""
        names = ["fmc", "pmc", "nmcm", "nmcs", "nmcd", "unknown", "inService", "presumed"]
        names += ["lowMC", "lowFMC", "highMC", "highFMC", "free"]
        total = dict.fromkeys(names, 0)
        for a, b in self.segments(start, end):
            spells = self.open_spells(a)
            here = self.condition(a, spells)
            assert here == self.condition_now(b - 1), "an instant of change was missed"
            if here == "outOfFleet":
                continue
            length = b - a
            total["inService"] += length
            total[here] += length
            if self.basis(a) == "presumed":
                total["presumed"] += length
            low = self.condition(a, self.open_spells(a, "low"))
            total["lowMC"] += length * (low in ("fmc", "pmc"))
            total["lowFMC"] += length * (low == "fmc")
            high = self.condition(a, self.open_spells(a, "high"))
            total["highMC"] += length * (high in ("fmc", "pmc", "unknown"))
            total["highFMC"] += length * (high in ("fmc", "unknown"))
            if here not in ("unknown", "nmcd"):
                holding = [
                    s
                    for s in spells
                    if s.severity(a) == "disabling"
                    or (s.severity(a) == "restrictive" and not s.covers(s.waivers, a))
                ]
                total["free"] += length * (not holding)
        return total

    def timeline(self, start, end):
        merged = []
        for a, b in self.segments(start, end):
            here = self.condition_now(a)
            if merged and merged[-1][2] == here:
                merged[-1][1] = b
            else:
                merged.append([a, b, here])
        return [{"from": iso(a), "to": iso(b), "condition": c} for a, b, c in merged]

    # -------------------------------------------------------- found ready

    def arrivals(self):
        """Doctrine 3, "Found ready": the first inspection on board of each visit; without a
        visit's identifier, of each UTC day. A fault observed later in the same inspection was
        there on arrival."""
        seen, found = set(), []
        for report in self.reports:
            visit = ("visit", report.visit) if report.visit else ("day", report.start // DAY)
            if not report.is_on_board or visit in seen:
                continue
            seen.add(visit)
            spells = self.open_spells(report.start)
            for spell in self.spells:
                later = spell.opened > report.start and not spell.occurred
                if later and any(
                    l.report is report and l.found == spell.opened for l in spell.listings
                ):
                    spells.append(spell)
            condition = self.condition(report.start, spells)
            if condition != "outOfFleet":
                found.append((report.start, condition, report))
        return found
