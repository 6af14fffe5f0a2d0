import SeaworthyInspection
import SeaworthyNotices
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// Opens every file that answers cite, at the cited line, and looks whether what is cited stands
/// there.
struct CitedPlaces {
  /// The bytes of each file by its name.
  let bytes: [String: [UInt8]]
  /// How many citations were looked up, by the element's name.
  private(set) var counts: [String: Int] = [:]
  /// How many nodes of trees were walked.
  private(set) var nodes = 0
  private var files: [Digest: String] = [:]
  private var lines: [String: [Substring]] = [:]
  private var asOf = Instant.distantPast

  init(_ bytes: [String: [UInt8]]) { self.bytes = bytes }

  /// How many citations were looked up.
  var count: Int { counts.values.reduce(0, +) }

  /// Looks up all that is cited of a vessel.
  mutating func check(_ answer: VesselAnswer) throws {
    (files, asOf) = (answer.basis.fileNames, answer.basis.asOf)
    let score = answer.score
    for part in score.maintenance.parts + score.operational.parts {
      for node in part.explanation { try check(node) }
    }
    for open in score.openDiscrepancies { try check(open) }
    for clock in score.casualtyClocks {
      let element = try element(clock.citation)
      #expect(element.has(["id": clock.identifier, "item": clock.item]), "\(clock.citation)")
    }
    let caps = [score.maintenance, score.operational].compactMap(\.cap).flatMap(\.causes)
    for cause in score.condition.causes + caps { try check(cause) }
    for arrival in answer.arrivals { try check(arrival.citation, arrival.at, arrival.kind) }
    if let newest = score.newestEvidence { try check(newest.citation, newest.at, newest.kind) }
    for reading in score.hoursRunNotMissionCapable.flatMap({ [$0.from, $0.to] }) {
      try check(reading.citation, reading.at, nil)
    }
    for statement in answer.statements { try check(statement) }
  }

  /// Looks up all that is cited of a coast guard.
  mutating func check(_ group: GroupAnswer, _ basis: AnswerBasis) throws {
    (files, asOf) = (basis.fileNames, basis.asOf)
    for arrival in group.arrivals { try check(arrival.citation, arrival.at, arrival.kind) }
    for statement in group.statements { try check(statement) }
  }

  private mutating func check(_ node: ExplanationNode) throws {
    nodes += 1
    let elements = try node.citations.filter { try !isOfWholeFile($0) }.map { try element($0) }
    for element in elements {
      #expect(element.tells(of: node.label, asOf: asOf), "\(node.label): \(element)")
    }
    // Of a count, the number and what is required may stand in two places.
    if case .allowanceLine(_, _, let required, let count, _) = node.label {
      #expect(elements.contains { $0.requires(required) }, "\(node)")
      if let count { #expect(elements.contains { $0["onHand"] == "\(count)" }, "\(node)") }
    }
    if case .billet(_, let required, let count, _) = node.label {
      #expect(elements.contains { $0.requires(required) }, "\(node)")
      if let count { #expect(elements.contains { $0["qualified"] == "\(count)" }, "\(node)") }
    }
    if case .discrepancy(let open) = node.label { try check(open) }
    for child in node.children { try check(child) }
  }

  private mutating func check(_ open: OpenDiscrepancy) throws {
    let element = try element(open.citation)
    let values = ["id": open.identifier, "item": open.item, "severity": open.severity.rawValue]
    #expect(element.name == "Discrepancy" && element.has(values), "\(open)")
  }

  private mutating func check(_ cause: ConditionFinding.Cause) throws {
    switch cause {
    case .discrepancy(let open): try check(open)
    case .downtime(let reason, let since, let citation):
      let element = try element(citation)
      #expect(element.name == "Downtime" && element["cause"] == reason.rawValue, "\(citation)")
      #expect(element.instant("start") == since, "\(citation)")
    case .gap(let gap, _): #expect(try isOfWholeFile(gap.citation))
    case .noFreshEvidence, .notInService: break
    }
  }

  /// An inspection, or the whole report of which nothing can be relied on.
  private mutating func check(
    _ citation: Citation, _ at: Instant, _ kind: InspectionKind?
  ) throws {
    if try isOfWholeFile(citation) { return }
    let element = try element(citation)
    #expect(element.name == "Inspection" && element.instant("start") == at, "\(citation)")
    if let kind { #expect(element["kind"] == kind.rawValue, "\(citation)") }
  }

  private mutating func check(_ cited: CitedStatement) throws {
    let element = try element(cited.citation)
    switch cited.statement.content {
    case .commandersOverride(let override):
      #expect(element.has(["level": "\(override.level)", "authority": override.authority]))
    case .rightOfReply(let reply): #expect(element.contents.contains(reply.text.prefix(20)))
    case .knownChange(let change): #expect(element.instant("at") == change.at.instant)
    }
  }

  /// Whether a file is cited of which nothing can be relied on: then at its first error, or if it
  /// has none, at its beginning.
  private mutating func isOfWholeFile(_ citation: Citation) throws -> Bool {
    guard citation.path == "/InspectionReport" else { return false }
    let name = try #require(files[citation.digest], "\(citation)")
    switch InspectionDecoder.decode(try #require(bytes[name], "\(name)")) {
    case .document: #expect(citation.line == 1, "\(name)")
    case .held(_, let notices):
      let error = try #require(notices.samples.first { $0.kind.severity == .error })
      #expect(citation.line == error.place?.line, "\(name)")
    case .refused: Issue.record("\(citation) in \(name), which is not kept")
    }
    counts["InspectionReport", default: 0] += 1
    return true
  }

  private mutating func lines(of name: String) throws -> [Substring] {
    if let lines = lines[name] { return lines }
    let text = try #require(bytes[name].flatMap { FixtureText($0) }?.text, "\(name)")
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    self.lines[name] = lines
    return lines
  }

  /// On the cited line of a file nothing begins that is of the cited name.
  private struct NotThere: Error {
    var citation: Citation
    var file: String
  }

  private mutating func element(_ citation: Citation) throws -> CitedElement {
    let name = try #require(files[citation.digest], "\(citation)")
    let lines = try lines(of: name)
    guard let element = CitedElement(citation, in: lines) else {
      throw NotThere(citation: citation, file: name)
    }
    counts[element.name, default: 0] += 1
    return element
  }
}

extension CitedElement {
  /// Whether it says what a node stands for.
  fileprivate func tells(of label: ExplanationNode.Label, asOf: Instant) -> Bool {
    switch label {
    case .item(let code, _, let grade): self["item"] == code && tells(of: grade)
    case .discrepancy(let open): has(["id": open.identifier, "item": open.item])
    case .task(let card, _, let due, let state):
      self["card"] == card && instant("due") == due && tells(of: state, asOf: asOf)
    case .spotCheck(let card, let at, let result):
      has(["card": card, "result": result.rawValue]) && instant("at") == at
    case .allowanceLine(let part, _, _, _, _):
      self["part"] == part || contents.contains("part=\"\(part)\"")
    case .billet(let role, _, _, _): self["role"] == role || contents.contains("role=\"\(role)\"")
    case .time: ["Discrepancy", "Downtime", "Inspection"].contains(name)
    case .group, .recordedMaintenance, .verifiedMaintenance, .freshGrades: false
    }
  }

  /// Whether it requires so many: itself, or a line of it if it is a boat's entry in a register.
  fileprivate func requires(_ count: Int) -> Bool {
    self["required"] == "\(count)" || contents.contains("required=\"\(count)\"")
  }

  /// Whether a result, or a discrepancy found or corrected, is why an item stands as it does.
  private func tells(of grade: ExplanationNode.GradeState) -> Bool {
    if name == "Discrepancy" { return grade != .standard || contents.contains("Correction ") }
    let results = [self["result"], self["afterRepair"]]
    return switch grade {
    case .standard, .stale: results.contains("standard")
    case .notApplicable: results.contains("notApplicable")
    case .unclassified: results.contains("nonstandard")
    case .discrepancy: name == "ItemResult"
    case .ungraded: false
    }
  }

  private func tells(of state: ExplanationNode.TaskState, asOf: Instant) -> Bool {
    let isLater = instant("done").map { $0 > asOf } ?? false
    return switch state {
    case .accomplished, .partial: self["result"] == state.rawValue
    case .notAccomplished: ["notAccomplished", "scheduled"].contains(self["result"]) || isLater
    case .unsettled: ["notAccomplished", "scheduled"].contains(self["result"])
    }
  }
}
