import SeaworthyInspection

/// Files as field teams write them: every text that is not said is the same.
struct SampleXML {
  var id = 1
  var revision = 1
  var hull = "XA-07"
  var vesselClass = "33-ft interceptor"
  var severity = "minor"
  var remarks = "None."
  var date = "2026-03-14"
  /// The reading of the port engine's hour meter, if it is read.
  var hours: String?

  private var identifier: String { Self.identifier(id).text }

  /// The identifier with a number.
  static func identifier(_ id: Int) -> DocumentIdentifier {
    let digits = String(id)
    let zeros = String(repeating: "0", count: 12 - digits.count)
    guard let identifier = DocumentIdentifier("00000000-0000-4000-8000-" + zeros + digits) else {
      preconditionFailure("digits are hexadecimal digits")
    }
    return identifier
  }

  private var engineHours: String {
    hours.map { "\n    <EngineHours engine=\"port\">\($0)</EngineHours>" } ?? ""
  }

  var report: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <InspectionReport xmlns="urn:seaworthy:readiness:1" id="\(identifier)"
        revision="\(revision)" status="final" preparedAt="\(date)T16:05:00-04:00">
      <Source kind="team"/>
      <Remarks>\(remarks)</Remarks>
      <Inspection kind="boatCheck" start="\(date)T09:00:00-04:00"/>
      <Vessel coastGuard="XA">
        <VesselHullNumberText>\(hull)</VesselHullNumberText>
        <VesselClassText>\(vesselClass)</VesselClassText>\(engineHours)
      </Vessel>
      <ChecklistResults>
        <ItemResult item="529-01" group="500" result="nonstandard"/>
      </ChecklistResults>
      <Discrepancies>
        <Discrepancy id="D-3" item="529-01" severity="\(severity)"
            foundAt="\(date)T09:20:00-04:00" found="observed"/>
      </Discrepancies>
    </InspectionReport>

    """
  }

  func register(hulls: [String]) -> String {
    let vessels = hulls.map {
      """
          <RegisteredVessel delivered="2022-05-01T00:00:00Z">
            <Vessel coastGuard="XA">
              <VesselHullNumberText>\($0)</VesselHullNumberText>
            </Vessel>
          </RegisteredVessel>

      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <FleetRegister xmlns="urn:seaworthy:readiness:1" id="\(identifier)"
          revision="\(revision)" status="final" preparedAt="2026-01-01T12:00:00Z">
        <Source kind="coastGuard"/>
        <CoastGuard code="XA" name="Coast Guard of Xanadu">
      \(vessels.joined())  </CoastGuard>
      </FleetRegister>

      """
  }
}
