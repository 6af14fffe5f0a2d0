import SeaworthyInspection
import SeaworthyNotices
import Testing

/// The report that a text is.
func report(_ xml: String) throws -> InspectionReport {
  guard case .document(.report(let report), _, _) = InspectionDecoder.decode(Array(xml.utf8))
  else { throw NotDecoded(codes: InspectionDecoder.decode(Array(xml.utf8)).notices.codes) }
  return report
}

/// The register that a text is.
func register(_ xml: String) throws -> FleetRegister {
  guard case .document(.register(let register), _, _) = InspectionDecoder.decode(Array(xml.utf8))
  else { throw NotDecoded(codes: InspectionDecoder.decode(Array(xml.utf8)).notices.codes) }
  return register
}

/// What the text is told with.
func notices(of xml: String) -> NoticeList { InspectionDecoder.decode(Array(xml.utf8)).notices }

struct NotDecoded: Error {
  let codes: [String]
}

extension String {
  /// The text with one piece of it, which must stand in it, replaced by another.
  func replacing(one piece: String, by other: String) throws -> String {
    let range = try #require(self.firstRange(of: piece))
    return self.replacingCharacters(in: range, with: other)
  }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
