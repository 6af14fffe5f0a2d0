import SeaworthyReadiness
import SeaworthyTime

/// Why nobody can say what the register of a coast guard holds, as JSON.
struct RegisterGapJSON: Encodable {
  let reason: String
  let coastGuard: String?
  let preparedAt: String?
  let source: CitationJSON?

  init(_ gap: RegisterGap, sources: CitationJSON.Files) {
    reason = gap.reason.rawValue
    coastGuard = gap.coastGuard
    preparedAt = gap.preparedAt?.description
    source = gap.citation.map { CitationJSON($0, sources: sources) }
  }
}
