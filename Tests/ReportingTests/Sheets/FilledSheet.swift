/// A blank sheet's file as somebody fills it in.
enum FilledSheet {
  /// What a careful person writes into the gaps, by element and attribute, or by element where its
  /// text is the gap.
  private static let values = [
    "InspectionReport preparedAt": "2026-03-14T16:05:00-04:00", "Source kind": "team",
    "Visit id": "XA-2026-1", "Remarks": "Two days alongside.",
    "Inspection start": "2026-03-14T09:00:00-04:00", "Place locode": "XAPRT", "Place": "Port Alpha",
    "Inspector role": "lead", "Inspector speciality": "engineering", "Conditions seaState": "2",
    "Conditions weather": "light airs", "Vessel coastGuard": "XA",
    "VesselHullNumberText": "XA-07", "VesselName": "Sandpiper",
    "VesselClassText": "33-ft interceptor", "EngineHours engine": "port", "EngineHours": "812.5",
    "ItemResult item": "529-01", "ItemResult group": "500", "ItemResult title": "Bilge pumps",
    "ItemResult result": "standard", "ItemResult afterRepair": "standard",
    "Measurement value": "12.5", "Measurement unit": "V", "Measurement lower": "12.2",
    "Measurement upper": "14.8", "Remark": "Clean.", "Discrepancy id": "D-3",
    "Discrepancy continues": "D-1", "Discrepancy item": "529-01",
    "Discrepancy severity": "restrictive", "Discrepancy classifiedBy": "engineer",
    "Discrepancy foundAt": "2026-03-14T09:20:00-04:00", "Discrepancy found": "observed",
    "Description": "Bilge alarm dead.", "Cause code": "material",
    "Correction at": "2026-03-14T14:00:00-04:00", "Correction by": "team",
    "Correction test": "operated for 30 min", "Waiver kind": "waiver",
    "Waiver authority": "Operations commander", "Waiver granted": "2026-03-14T10:00:00-04:00",
    "Waiver expires": "2026-03-20T10:00:00-04:00",
    "AwaitingParts start": "2026-03-14T11:00:00-04:00",
    "AwaitingParts end": "2026-03-14T12:00:00-04:00", "Part number": "4711", "Part quantity": "1",
    "Part status": "received", "Part expected": "2026-03-14",
    "Downtime start": "2026-02-01T00:00:00-04:00", "Downtime end": "2026-02-20T00:00:00-04:00",
    "Downtime cause": "depot", "MaintenanceTask card": "A-12",
    "MaintenanceTask title": "Change the oil", "MaintenanceTask item": "233-04",
    "MaintenanceTask due": "2026-03-10T00:00:00-04:00", "MaintenanceTask result": "accomplished",
    "MaintenanceTask done": "2026-03-09T10:00:00-04:00", "MaintenanceTask by": "partner",
    "Periodicity every": "3", "Periodicity unit": "months", "SpotCheck card": "A-12",
    "SpotCheck at": "2026-03-14T13:00:00-04:00", "SpotCheck result": "verified",
    "AllowanceLine part": "4711", "AllowanceLine title": "Impeller",
    "AllowanceLine critical": "true", "AllowanceLine required": "2", "AllowanceLine onHand": "1",
    "CrewBillet role": "coxswain", "CrewBillet required": "2", "CrewBillet assigned": "2",
    "CrewBillet qualified": "1", "TrainingSession topic": "outboards",
    "TrainingSession audience": "mechanics", "TrainingSession hours": "6",
    "TrainingSession attended": "4", "TrainingSession passed": "3",
    "AssistanceItem item": "Bilge pump", "AssistanceItem quantity": "2",
    "AssistanceItem value": "240", "AssistanceItem currency": "USD",
    "AssistanceItem serial": "XA-1", "LessonText": "Keep two impellers.", "Tag": "bilge",
  ]

  /// The file with every gap filled. What stands in comments is left there, or taken in before.
  static func of(_ sheet: String, takingOptionsIn: Bool) -> String {
    let lines = sheet.split(separator: "\n").filter {
      !takingOptionsIn || !["<!--", "-->"].contains($0.trimmingPrefix(while: \.isWhitespace))
    }
    return lines.map { fill(String($0)) }.joined(separator: "\n")
  }

  private static func fill(_ line: String) -> String {
    guard let name = line.firstMatch(of: #/<([A-Z]\w+)/#).map({ String($0.output.1) }) else {
      return line
    }
    let filled = line.replacing(#/(\w+)=""/#) { match in
      "\(match.output.1)=\"\(values["\(name) \(match.output.1)"] ?? "")\""
    }
    return filled.replacing(#/><\//#) { _ in ">\(values[name] ?? "")</" }
  }
}
