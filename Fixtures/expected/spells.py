"""From what reports list to spells: doctrine 2, rules 5 to 10."""

import re

from files import ALLOWANCE, FOREVER

LADDER = ["minor", "major", "restrictive", "disabling"]


class Spell:
    def __init__(self, thread, opened, occurred, listing):
        self.thread, self.item = thread, listing.item
        self.opened, self.occurred = opened, occurred
        self.listings = [listing]
        self.closed, self.told = None, None  # the closure and the report that told it
        self.is_inferred = False  # whether the closure was inferred from a standard grade
        self.stated_claims, self.claims = [], []  # claimed corrected times; all claims

    def last_listed_open(self, until=FOREVER):
        times = [l.report.start for l in self.listings if l.is_open and l.report.start <= until]
        return max(times + [self.opened])

    def severity(self, at):
        """Rule 8: from its report's time until another; the first also before."""
        stated = [l.severity for l in self.listings if l.report.start <= at]
        return stated[-1] if stated else self.listings[0].severity

    def due(self, at):
        """Rule 10. The first stated severity runs from the opening.

        Reading: a graver severity states every lower one too. Otherwise one that was once called
        graver would be due later for it, against doctrine 4, "Worsening".
        """
        first = {}
        for index, listing in enumerate(self.listings):
            time = self.opened if index == 0 else listing.report.start
            if time <= at:
                for lower in LADDER[: LADDER.index(listing.severity) + 1]:
                    first.setdefault(lower, time)
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
                    here.closed, here.told, here.is_inferred = None, None, False
                    here.claims = list(here.stated_claims)
                    here.listings.append(listing)
                    if listing.is_open:  # the later report stands: an earlier claim falls
                        here.stated_claims, here.claims = [], []
            if listing.corrected is not None:
                bare_suffices = here.severity(listing.corrected) in ("major", "minor")
                if listing.verified or bare_suffices:
                    if here.closed != listing.corrected:
                        here.closed, here.told = listing.corrected, listing.report
                        here.is_inferred = False
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
            spell.closed, spell.told, spell.is_inferred = report.start, report, True
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
