import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

/// An instant written in UTC.
func instant(_ text: String) throws -> Instant { try #require(Timestamp(text)).instant }

/// A period by its name.
func period(_ name: String) throws -> Period { try #require(Period(name)) }

/// What was found on arrival on a boat of the coast guard XA.
func arrival(_ hullNumber: String, _ at: String, _ condition: Condition) throws
  -> ArrivalObservation
{
  ArrivalObservation(
    vessel: VesselKey(coastGuard: "XA", hullNumber: hullNumber), at: try instant(at), visit: nil,
    kind: .boatCheck, condition: condition, citation: try citation())
}

/// A place in some report.
func citation() throws -> Citation {
  Citation(
    document: DocumentIdentifier("5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e"), revision: 1,
    digest: try #require(Digest(bytes: repeatElement(7, count: 32))), path: "/InspectionReport",
    line: 2)
}
