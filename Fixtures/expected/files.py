"""Reads the scoring standard, the reports and the registers. All times are whole minutes."""

import datetime
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
REGION = HERE.parent / "region"
STANDARD = HERE.parent.parent / "Sources" / "Standards" / "Shipped" / "default.xml"
NAMESPACE = "{urn:seaworthy:readiness:1}"
DAY = 24 * 60
FOREVER = 10**12


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


def count_of(elements, key, there):
    """What is required, and what is there as far as it is counted, by what names a line."""
    return {
        e.get(key): (
            int(e.get("required")),
            None if e.get(there) is None else int(e.get(there)),
        )
        for e in elements
    }


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
        self.levels = {
            e.get("number"): int(e.get("from")) for e in kids(root, "ReadinessLevels", "Level")
        }
        self.window = {k: v * DAY for k, v in table("Window", "name", "days", int).items()}
        self.rigour = table("Rank", "kind", "rank", int)
        self.allowance = {
            k: v * 60 for k, v in table("CorrectionTime", "severity", "hours", int).items()
        }
        self.backlog_limit = float(kids(root, "BacklogLimit")[0].get("value"))
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


ALLOWANCE = Standard(STANDARD).allowance


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

        self.tasks = [
            {
                "card": e.get("card"),
                "due": minute(e.get("due")),
                "result": e.get("result"),
                "done": minute(e.get("done")),
            }
            for e in kids(root, "PreventiveMaintenance", "MaintenanceTask")
        ]
        self.checks = [
            {"card": e.get("card"), "at": minute(e.get("at")), "result": e.get("result")}
            for e in kids(root, "PreventiveMaintenance", "SpotCheck")
        ]
        self.supply = count_of(kids(root, "Supply", "AllowanceLine"), "part", "onHand")
        self.crew = count_of(kids(root, "Crew", "CrewBillet"), "role", "qualified")

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
        if root.tag != NAMESPACE + "InspectionReport":
            continue  # a statement stands beside the figures and changes none
        report = Report(root)
        standing = reports.get(report.id)  # rule 1: the highest revision stands
        if standing is None or standing.revision < report.revision:
            reports[report.id] = report
    return list(reports.values()), registers
