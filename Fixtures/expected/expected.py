#!/usr/bin/env python3
"""Works out, independently of the Swift code, what Seaworthy must say of Fixtures/region.

Reads the reports and registers of Fixtures/region and the default scoring standard, and writes
Fixtures/expected/region.json. Standard library only. It follows the doctrine rule by rule and
prefers the naive way: everything is a whole minute, conditions are worked out afresh between any
two instants at which anything at all can change.

    python3 expected.py            writes region.json
    python3 expected.py --check    exit status 1 if region.json differs

"Reading:" marks the reading that was taken where the doctrine leaves room.
"""

import datetime
import json
import math
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
REGION = HERE.parent / "region"
STANDARD = HERE.parent.parent / "Sources" / "Standards" / "Shipped" / "default.xml"
NAMESPACE = "{urn:seaworthy:readiness:1}"
DAY = 24 * 60
FOREVER = 10**12
Z = 1.959963984540054

# Doctrine 2, rule 10. These stand here because the standard's file has no rows for them.
ALLOWANCE = {"disabling": 2 * DAY, "restrictive": 2 * DAY, "major": 30 * DAY, "minor": 90 * DAY}
LADDER = ["minor", "major", "restrictive", "disabling"]

AS_OF = [
    "2024-01-01T00:00:00Z",  # quarter end; XB not seen yet, XB-12 not delivered
    "2024-04-01T00:00:00Z",  # quarter end; XA-07 under waiver, XA-08 waiting for parts
    "2024-06-15T12:00:00Z",  # XA-07's waiver has run out; XA-08 reported corrected, not verified
    "2024-07-25T00:00:00Z",  # XA-07 waiting for parts; XB-11's evidence is stale
    "2024-09-20T17:30:00Z",  # in the middle of a visit, between repair and end of inspection
    "2024-10-01T00:00:00Z",  # fiscal year end; a rise in required boats at that very instant
    "2025-01-01T00:00:00Z",  # quarter end; a requirement that changes at that very instant
    "2025-02-03T14:30:00Z",  # XA-08: raised to restrictive, not yet at commander's risk; XB-11 NMC
    "2025-05-15T06:30:00Z",  # XA-08 in the yard
    "2025-07-14T00:00:00Z",  # XB-12: much of its evidence has just gone stale
    "2025-10-01T00:00:00Z",  # end of the two years
]
FIRST_QUARTER, QUARTERS = (2023, 4), 8


# ---------------------------------------------------------------- reading files


def minute(text):
    """An instant as whole minutes since 1970 UTC."""
    if text is None:
        return None
    seconds = datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()
    assert seconds == int(seconds) and int(seconds) % 60 == 0, text
    return int(seconds) // 60


def iso(at):
    if at is None:
        return None
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(minutes=at)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def kids(element, *path):
    """The elements at a path of names below an element."""
    found = [element]
    for name in path:
        found = [child for e in found for child in e if child.tag == NAMESPACE + name]
    return found


def text_of(element, name):
    found = kids(element, name)
    return found[0].text if found else None


class Standard:
    def __init__(self, path):
        root = ElementTree.parse(path).getroot()

        def table(row, key, value, kind=float):
            return {e.get(key): kind(e.get(value)) for e in root.iter(NAMESPACE + row)}

        self.name, self.version = root.get("name"), root.get("version")
        self.severity = table("SeverityValue", "severity", "value")
        self.part = table("PartWeight", "part", "weight")
        self.cap = table("Cap", "condition", "value")
        self.band = table("Band", "name", "from", int)
        self.floor = float(kids(root, "CoverageFloor")[0].get("value"))
        self.levels = table("Level", "number", "from", int)
        self.window = {k: v * DAY for k, v in table("Window", "name", "days", int).items()}
        self.rigour = table("Rank", "kind", "rank", int)
        self.group_weight = table("GroupWeight", "group", "weight")
        self.staleness = {
            (e.get("kind"), e.get("source")): int(e.get("days")) * DAY
            for e in root.iter(NAMESPACE + "Evidence")
        }
        self.checklist = {
            c.get("class"): [
                {
                    "item": i.get("item"),
                    "group": i.get("group"),
                    "weight": float(i.get("weight")),
                    "essential": i.get("missionEssential") == "true",
                }
                for i in kids(c, "ChecklistItem")
            ]
            for c in kids(root, "Checklist")
        }

    def stale_after(self, report):
        own = self.staleness.get((report.kind, report.source))
        return own if own is not None else self.staleness[(report.kind, None)]


class Report:
    def __init__(self, root):
        self.id, self.revision = root.get("id").lower(), int(root.get("revision"))
        assert root.get("status") == "final"
        self.source = kids(root, "Source")[0].get("kind")
        visit = kids(root, "Visit")
        self.visit = visit[0].get("id") if visit else None
        inspection = kids(root, "Inspection")[0]
        self.kind = inspection.get("kind")
        self.start = minute(inspection.get("start"))
        end = minute(inspection.get("end"))
        self.end = self.start if end is None else end
        vessel = kids(root, "Vessel")[0]
        self.vessel = (vessel.get("coastGuard"), text_of(vessel, "VesselHullNumberText"))
        self.vessel_class = text_of(vessel, "VesselClassText")
        self.results = {
            e.get("item"): (e.get("result"), e.get("afterRepair"))
            for e in kids(root, "ChecklistResults", "ItemResult")
        }
        self.listings = [Listing(self, e) for e in kids(root, "Discrepancies", "Discrepancy")]
        self.downtime = [
            (minute(e.get("start")), minute(e.get("end")), e.get("cause"))
            for e in kids(root, "DeclaredDowntime", "Downtime")
        ]

    @property
    def is_on_board(self):
        return self.kind != "statusReport"

    @property
    def is_fresh_evidence(self):
        """Doctrine 3, rule 4. Reading: graded means standard or nonstandard."""
        graded = any(r in ("standard", "nonstandard") for r, _ in self.results.values())
        return self.kind == "statusReport" or (self.kind != "followUp" and graded)


class Listing:
    """A discrepancy as one report lists it."""

    def __init__(self, report, e):
        self.report = report
        self.id, self.continues = e.get("id"), e.get("continues")
        self.item, self.severity = e.get("item"), e.get("severity")
        self.found, self.occurred = minute(e.get("foundAt")), e.get("found") == "occurred"
        correction = kids(e, "Correction")
        self.corrected, self.verified = None, False
        if correction:
            self.corrected = minute(correction[0].get("at"))
            self.verified = None not in (correction[0].get("by"), correction[0].get("test"))
            assert self.corrected >= self.found
        self.waivers = [
            (minute(w.get("granted")), minute(w.get("expires"))) for w in kids(e, "Waiver")
        ]
        self.awaiting = [
            (minute(w.get("start")), minute(w.get("end"))) for w in kids(e, "AwaitingParts")
        ]

    @property
    def is_open(self):
        """Reading: a listing that states a correction, however bare, does not list it as open."""
        return self.corrected is None


def read_region():
    reports, registers = {}, []
    for path in sorted(REGION.glob("*/*.xml")):
        root = ElementTree.parse(path).getroot()
        if root.tag == NAMESPACE + "FleetRegister":
            registers.append(root)
            continue
        report = Report(root)
        standing = reports.get(report.id)  # rule 1: the highest revision stands
        if standing is None or standing.revision < report.revision:
            reports[report.id] = report
    return list(reports.values()), registers


# ---------------------------------------------------------------- discrepancies (rules 5 to 10)


class Spell:
    def __init__(self, thread, opened, occurred, listing):
        self.thread, self.item = thread, listing.item
        self.opened, self.occurred = opened, occurred
        self.listings = [listing]
        self.closed, self.told = None, None  # the closure and the report that told it
        self.stated_claims, self.claims = [], []  # claimed corrected times; all claims

    def last_listed_open(self, until=FOREVER):
        times = [l.report.start for l in self.listings if l.is_open and l.report.start <= until]
        return max(times + [self.opened])

    def severity(self, at):
        """Rule 8: from its report's time until another; the first also before."""
        stated = [l.severity for l in self.listings if l.report.start <= at]
        return stated[-1] if stated else self.listings[0].severity

    def due(self, at):
        """Rule 10. The first stated severity runs from the opening."""
        first = {}
        for index, listing in enumerate(self.listings):
            time = self.opened if index == 0 else listing.report.start
            if time <= at:
                first.setdefault(listing.severity, time)
        present = LADDER.index(self.severity(at))
        return min(
            t + ALLOWANCE[s] for s, t in first.items() if LADDER.index(s) <= present
        )

    def covers(self, intervals, at):
        """Whether one of (start, end) stated for this spell covers an instant (rule 9)."""
        return any(start <= at < end for start, end in intervals)


class Thread:
    """All that is told under one identity (rule 5): its listings in order of time."""

    def __init__(self, listing):
        self.listings = []
        self.ids = {listing.id}
        self.item = listing.item

    def add(self, listing):
        self.listings.append(listing)
        self.ids.add(listing.id)

    def spells(self, reports, rigour):
        """Rules 6 to 8: opening, closing, claims, reopening."""
        spells = []
        for listing in self.listings:
            here = spells[-1] if spells else None
            if here is None:
                here = self.open(spells, listing, listing.found, listing.occurred)
            elif here.closed is not None:
                if listing.found > here.closed:
                    here = self.open(spells, listing, listing.found, listing.occurred)
                elif (
                    listing.is_open
                    and listing.report.start > here.closed
                    and listing.report.start > here.told.start
                ):
                    # Reading: seen by that report, so observed.
                    here = self.open(spells, listing, listing.report.start, False)
                else:
                    here.listings.append(listing)
            else:
                # An inferred closure between two listings is voided by the second, unless that
                # one's found time is later than it (reading: then it opens a new spell).
                before = [r for r in reports if r.start < listing.report.start]
                self.infer(here, before, rigour)
                if here.closed is not None and listing.found > here.closed:
                    here = self.open(spells, listing, listing.found, listing.occurred)
                else:
                    here.closed = here.told = None
                    here.claims = list(here.stated_claims)
                    here.listings.append(listing)
                    if listing.is_open:  # the later report stands: an earlier claim falls
                        here.stated_claims, here.claims = [], []
            if listing.corrected is not None:
                bare_suffices = here.severity(listing.corrected) in ("major", "minor")
                if listing.verified or bare_suffices:
                    if here.closed != listing.corrected:
                        here.closed, here.told = listing.corrected, listing.report
                elif here.closed is None:
                    here.stated_claims.append(listing.corrected)
                    here.claims.append(listing.corrected)
        if spells and spells[-1].closed is None:
            self.infer(spells[-1], reports, rigour)
        self.share_out_waivers(spells)
        return spells

    def open(self, spells, listing, at, occurred):
        spells.append(Spell(self, at, occurred, listing))
        return spells[-1]

    def infer(self, spell, reports, rigour):
        """Rule 6: closed by the first inspection, after every report that lists it as open, that
        grades its item standard and does not list it; a disabling or restrictive one only by
        equal or higher rigour than the one that found it, and not before a claimed time."""
        listers = {id(l.report) for l in spell.listings}
        last_open = max(
            [l.report.start for l in spell.listings if l.is_open] + [spell.opened]
        )
        finder = spell.listings[0].report
        for report in sorted(reports, key=lambda r: r.start):
            if report.start <= last_open or id(report) in listers:
                continue
            if report.results.get(spell.item, (None, None))[0] != "standard":
                continue
            if any(report.start < claim for claim in spell.stated_claims):
                continue
            weak = rigour[report.kind] < rigour[finder.kind]
            if spell.severity(report.start) in ("disabling", "restrictive") and weak:
                spell.claims.append(report.start)
                continue
            spell.closed, spell.told = report.start, report
            return

    def share_out_waivers(self, spells):
        """Rule 9: told twice is one, its end from the latest report; each belongs to the first
        spell that ends after it began."""
        for spell in spells:
            spell.waivers, spell.awaiting = [], []
        for name in ("waivers", "awaiting"):
            merged = {}
            for listing in self.listings:
                for start, end in getattr(listing, name):
                    merged[start] = FOREVER if end is None else end
            for start, end in sorted(merged.items()):
                for spell in spells:
                    if spell.closed is None or spell.closed > start:
                        getattr(spell, name).append((start, end))
                        break


UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def threads_of(reports, rigour):
    """Rule 5: which listings are about one discrepancy."""
    threads = []
    for report in sorted(reports, key=lambda r: r.start):
        before = [r for r in reports if r.start < report.start]
        listed = {(l.id, l.item) for l in report.listings}
        for listing in report.listings:
            named = listing.continues or (listing.id if UUID.fullmatch(listing.id) else None)
            match = [t for t in threads if named in t.ids] if named else []
            same = [t for t in threads if t.item == listing.item]
            own = [t for t in same if listing.id in t.ids]
            if not match and not named:
                def is_open(thread):
                    last = thread.spells(before, rigour)[-1:]
                    return bool(last) and (
                        last[0].closed is None or last[0].closed > report.start
                    )

                still_open = [t for t in own if is_open(t)]
                other = [
                    t
                    for t in same
                    if is_open(t) and not any((i, listing.item) in listed for i in t.ids)
                ]
                match = still_open or other or own
            thread = match[0] if match else Thread(listing)
            if not match:
                threads.append(thread)
            thread.add(listing)
    return threads


# ---------------------------------------------------------------- a vessel


class Vessel:
    def __init__(self, key, reports, register, standard):
        self.key, self.standard = key, standard
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
            graded = [
                time
                for r in self.reports
                if spell.item in r.results
                for time, result in zip((r.start, r.end), r.results[spell.item])
                if result == "standard" and time < spell.opened
            ]
            # Reading: the spell before it on the same item, whatever its identifier.
            ends = [
                s.closed
                for s in self.spells
                if s.item == spell.item and s.closed is not None and s.closed <= spell.opened
            ]
            if graded:
                low_open = min(spell.opened, max(graded + ends))
        low_close = closed if spell.told is None else max(closed, spell.told.start)
        spell.low_span = (low_open, low_close)
        high_close = closed
        if spell.closed is not None or spell.claims:
            # Reading: a claimed time is a stated corrected time; an inspection too weak to close
            # claims nothing but that it was closed. Never later than the closure itself.
            stated = [l.corrected for l in spell.listings if l.corrected is not None]
            high_close = min(closed, max([spell.last_listed_open()] + stated))
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

    # -------------------------------------------------------- grades (rules 11 and 12)

    def events(self, item, at):
        """What was said of an item by an instant: (time, rigour, order, badness, said, report)."""
        rigour, found = self.standard.rigour, []
        badness = {"notApplicable": 0, "standard": 1, "nonstandard": 2}

        def add(time, order, said, report):
            if time <= at:
                found.append((time, rigour[report.kind], order, badness[said], said, report))

        for report in self.reports:
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
        for spell in self.spells:
            if spell.item == item and spell.closed is not None:
                add(spell.closed, 1, "standard", spell.told)
        return sorted(found, key=lambda e: e[:4])

    def grade(self, item, at):
        """None if not applicable; else (credit or None if ungraded, low, high, is covered)."""
        points = self.standard.severity

        def credit(spells):
            return min(1 - points[s.severity(at)] / 100 for s in spells)

        spells = [s for s in self.open_spells(at) if s.item == item]
        left = [s for s in self.open_spells(at, claims_count=True) if s.item == item]
        events = self.events(item, at)
        said, report, time = (events[-1][4], events[-1][5], events[-1][0]) if events else (None,) * 3
        # Reading: the age is that of the item's latest event, whatever it says, by the kind of
        # the report that told it.
        fresh = report is not None and at - time < self.standard.stale_after(report)
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

    def graded_items(self, at):
        rows = []
        for entry in self.standard.checklist[self.vessel_class(at)]:
            grade = self.grade(entry["item"], at)
            if grade is not None:
                rows.append((entry, grade))
        return rows

    def material_condition(self, at):
        weights = self.standard.group_weight
        rows = self.graded_items(at)

        def disabled(group, claims_count):
            return any(
                s.severity(at) == "disabling" and s.item in members
                for s in self.open_spells(at, claims_count=claims_count)
            )

        value = low = high = value_weight = all_weight = 0.0
        for group in sorted(weights):
            own = [(e["weight"], g) for e, g in rows if e["group"] == group]
            members = {e["item"] for e, _ in rows if e["group"] == group}
            if not own:
                continue
            total = sum(w for w, _ in own)
            graded = [(w, g[0]) for w, g in own if g[0] is not None]
            is_disabled, is_disabled_high = disabled(group, False), disabled(group, True)
            if graded:
                mean = sum(w * c for w, c in graded) / sum(w for w, _ in graded)
                value += weights[group] * (0 if is_disabled else mean)
                value_weight += weights[group]
            all_weight += weights[group]
            low += weights[group] * (
                0 if is_disabled else sum(w * g[1] for w, g in own) / total
            )
            high += weights[group] * (
                0 if is_disabled_high else sum(w * g[2] for w, g in own) / total
            )
        # Reading: the known share is over all items, not by group.
        return part(
            value / value_weight if value_weight else None,
            low / all_weight,
            high / all_weight,
            sum(e["weight"] for e, g in rows if g[3]) / sum(e["weight"] for e, _ in rows),
        )

    def mission_essential(self, at):
        rows = [(e["weight"], g) for e, g in self.graded_items(at) if e["essential"]]
        total = sum(w for w, _ in rows)
        graded = [(w, g[0]) for w, g in rows if g[0] is not None]
        weight = sum(w for w, _ in graded)
        return part(
            sum(w * c for w, c in graded) / weight if graded else None,
            sum(w * g[1] for w, g in rows) / total,
            sum(w * g[2] for w, g in rows) / total,
            sum(w for w, g in rows if g[3]) / total,
        )

    # -------------------------------------------------------- scores (doctrine 4)

    def caps(self, at):
        by_condition = {
            "fmc": None,
            "pmc": self.standard.cap["partiallyMissionCapable"],
            **dict.fromkeys(("nmcm", "nmcs", "nmcd"), self.standard.cap["notMissionCapable"]),
        }
        now = self.condition_now(at)
        best = self.condition(at, self.open_spells(at, claims_count=True))
        # Reading: while the condition is unknown only the low is capped, to the letter.
        return {
            "score": by_condition.get(now),
            "low": by_condition["nmcm"] if now == "unknown" else by_condition[now],
            "high": by_condition.get(best),
        }

    def score(self, at, names, parts, has_score):
        weight = self.standard.part
        known = [n for n in names if n in parts and parts[n]["value"] is not None]
        missing = [n for n in names if n not in known]
        score = None
        if has_score:
            score = 100 * sum(weight[n] * parts[n]["value"] for n in known)
            score /= sum(weight[n] for n in known)
        empty = part(None, 0.0, 1.0, 0.0)
        full = [(weight[n], parts.get(n, empty)) for n in names]
        low = 100 * sum(w * p["low"] for w, p in full)
        high = 100 * sum(w * p["high"] for w, p in full)
        coverage = sum(w * p["knownShare"] for w, p in full)
        caps = self.caps(at)

        def held(points, cap):
            return points if points is None or cap is None else min(points, cap)

        score, low, high = (
            held(score, caps["score"]),
            held(low, caps["low"]),
            held(high, caps["high"]),
        )
        assert low - 1e-9 <= (low if score is None else score) <= high + 1e-9
        band = could_be = None
        if score is not None:
            # Reading: with insufficient data nothing is said of what it could be.
            if coverage < self.standard.floor:
                band = "insufficientData"
            else:
                order = ["unsatisfactory", "degraded", "satisfactory"]
                band = self.band(low)
                if order.index(self.band(high)) > order.index(band):
                    could_be = self.band(high)
        return {
            "score": score,
            "low": low,
            "high": high,
            "coverage": coverage,
            "band": band,
            "couldBe": could_be,
            "cap": caps,
            "missing": missing,
            "parts": parts,
        }

    def band(self, points):
        whole = math.floor(points + 0.5 + 1e-9)
        if whole >= self.standard.band["satisfactory"]:
            return "satisfactory"
        return "degraded" if whole >= self.standard.band["degraded"] else "unsatisfactory"

    def maintenance(self, at):
        material = self.material_condition(at)
        names = ["materialCondition", "pms", "backlog", "supply"]
        parts = {"materialCondition": material}
        return self.score(at, names, parts, material["value"] is not None)

    def operational(self, at):
        rates = rates_of([self], at - self.standard.window["missionCapableRate"], at)
        rate = rates["missionCapableRate"]
        parts = {"missionEssential": self.mission_essential(at)}
        if rate is not None:
            parts = {
                "availability": part(rate["value"], rate["low"], rate["high"], rate["coverage"]),
                **parts,
            }
        # Reading: "without a known condition there is none" speaks of the condition at t.
        has_score = self.condition_now(at) != "unknown"
        return self.score(at, ["availability", "crew", "missionEssential"], parts, has_score)

    # -------------------------------------------------------- all of it

    def newest_on_board(self, at):
        times = [r.start for r in self.reports if r.is_on_board and r.start <= at]
        return max(times) if times else None

    def inside_periodicity(self, at):
        newest = self.newest_on_board(at)
        return newest is not None and at - newest < self.standard.window["periodicity"]

    def discrepancies(self, at):
        rows = []
        for s in self.open_spells(at):
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
                    "unseen": at - s.last_listed_open(at) >= self.standard.window["unseen"],
                }
            )
        key = lambda r: (-LADDER.index(r["severity"]), r["opened"], r["item"], r["id"])
        return sorted(rows, key=key)

    def describe(self, at):
        condition = self.condition_now(at)
        out = {
            "vessel": "/".join(self.key),
            "condition": condition,
            "basis": self.basis(at),
            **rates_of([self], at - self.standard.window["missionCapableRate"], at),
            "maintenance": None,
            "operational": None,
            "newestInspection": iso(self.newest_on_board(at)),
            "openDiscrepancies": self.discrepancies(at),
        }
        # Reading: out of the fleet there is nothing to score.
        if condition != "outOfFleet":
            out["maintenance"], out["operational"] = self.maintenance(at), self.operational(at)
        return out


def part(value, low, high, known_share):
    return {"value": value, "low": low, "high": high, "knownShare": known_share}


# ---------------------------------------------------------------- groups


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
        # Shares of known time; unknown as a share of in-service time.
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


def describe_group(name, vessels, requirements, standard, at):
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
    newest = [v.newest_on_board(at) for v in serving]
    out = {
        "group": name,
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
    for score in ("maintenance", "operational"):
        rows = [getattr(v, score)(at) for v in serving]
        scored = [r["score"] for r in rows if r["score"] is not None]
        out[score] = {
            "value": mean(scored),
            "low": mean([r["low"] for r in rows]),
            "high": mean([r["high"] for r in rows]),
            "coverage": mean([r["coverage"] for r in rows]),
            "scored": len(scored),
            "vessels": len(rows),
        }
    inside = sum(v.inside_periodicity(at) for v in serving)
    out["insidePeriodicity"] = {
        "count": inside,
        "share": inside / len(serving) if serving else None,
    }
    out["newestInspection"] = iso(max((n for n in newest if n is not None), default=None))
    complete = bool(newest) and None not in newest
    out["oldestInspection"] = iso(min(newest)) if complete else None
    return out


def quarters():
    year, quarter = FIRST_QUARTER
    for _ in range(QUARTERS):
        after = (year, quarter + 1) if quarter < 4 else (year + 1, 1)
        start = minute(f"{year}-{3 * quarter - 2:02}-01T00:00:00Z")
        end = minute(f"{after[0]}-{3 * after[1] - 2:02}-01T00:00:00Z")
        yield f"{year}-Q{quarter}", start, end
        year, quarter = after


def main():
    standard = Standard(STANDARD)
    reports, registers = read_region()
    vessels, requirements = {}, {}
    for register in registers:
        for guard in kids(register, "CoastGuard"):
            code = guard.get("code")
            requirements[code] = [
                (int(e.get("count")), minute(e.get("from"))) for e in kids(guard, "RequiredBoats")
            ]
            for entry in kids(guard, "RegisteredVessel"):
                boat = kids(entry, "Vessel")[0]
                key = (code, text_of(boat, "VesselHullNumberText"))
                delivered, disposed = minute(entry.get("delivered")), minute(entry.get("disposed"))
                own = (
                    -FOREVER if delivered is None else delivered,
                    FOREVER if disposed is None else disposed,
                    text_of(boat, "VesselClassText"),
                )
                vessels[key] = Vessel(key, [r for r in reports if r.vessel == key], own, standard)
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
                "vessels": [v.describe(minute(text)) for v in ordered],
            }
            for text in AS_OF
        ],
        "series": [
            {
                "group": name,
                "metric": metric,
                "points": [
                    {"period": period, **describe(members, start, end)}
                    for period, start, end in spans
                ],
            }
            for name, members, _ in groups
            for metric, describe in (
                ("foundReady", found_ready),
                (
                    "missionCapableRate",
                    lambda m, a, b: rates_of(m, a, b)["missionCapableRate"],
                ),
            )
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
