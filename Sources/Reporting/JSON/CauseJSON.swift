import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// What makes a condition what it is, as JSON.
struct CauseJSON: Encodable {
  let kind: String
  let discrepancy: DiscrepancyJSON?
  let downtime: String?
  let since: String?
  let newestEvidence: String?
  let source: CitationJSON?

  init(_ cause: ConditionFinding.Cause, sources: CitationJSON.Files) {
    switch cause {
    case .discrepancy(let open):
      self.init("discrepancy", discrepancy: DiscrepancyJSON(open, sources: sources))
    case .downtime(let downtime, let since, let citation):
      self.init(
        "downtime", downtime: downtime.rawValue, since: since,
        source: CitationJSON(citation, sources: sources))
    case .gap(let gap, let since):
      self.init(
        gap.reason.rawValue, since: since,
        source: CitationJSON(gap.citation, sources: sources))
    case .noFreshEvidence(let newest): self.init("noFreshEvidence", newest: newest)
    case .notInService: self.init("notInService")
    }
  }

  private init(
    _ kind: String, discrepancy: DiscrepancyJSON? = nil, downtime: String? = nil,
    since: Instant? = nil, newest: Instant? = nil, source: CitationJSON? = nil
  ) {
    self.kind = kind
    self.discrepancy = discrepancy
    self.downtime = downtime
    self.since = since?.description
    newestEvidence = newest?.description
    self.source = source
  }
}
