import SeaworthyInspection
public import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime
public import SeaworthyXML

extension ScoringStandard {
  /// Reads a standard from its XML and tells everything that is wrong with it at once.
  ///
  /// There is a standard only if there is no error.
  public static func read(
    _ bytes: [UInt8], limits: XMLLimits = .standard
  ) -> (standard: ScoringStandard?, notices: NoticeList) {
    var source: XMLSource?
    do throws(XMLFailure) {
      let decoded = try XMLSource(bytes, limits: limits)
      source = decoded
      var (standard, notices) = read(
        try XMLTree(decoded, vocabulary: Vocabulary.shared, limits: limits))
      standard?.digest = Digest(sha256Of: bytes)
      return (standard, notices)
    } catch {
      var notices = NoticeList()
      notices.add(Notice(error, in: source))
      return (nil, notices)
    }
  }

  private static func read(
    _ tree: XMLTree
  ) -> (standard: ScoringStandard?, notices: NoticeList) {
    let root = tree.root
    guard ElementName(root) == .scoringStandard else {
      var notices = DocumentNotices(of: tree.source)
      notices.add(
        .notAStandard, in: root, at: root.place, found: root.localName,
        fields: ["namespace": .text(Vocabulary.namespace)])
      return (nil, notices.inOrder)
    }
    var check = StandardCheck(GrammarCheck.notices(of: tree, against: .scoringStandard))
    check.check(root)
    var notices = check.notices
    guard !notices.list.hasErrors else { return (nil, notices.inOrder) }
    do throws(UnreadableElement) {
      return (try ScoringStandard(ElementReader(root)), notices.inOrder)
    } catch {
      notices.add(
        .notDecodable, in: root, at: root.place, fields: ["line": .number(error.line)])
      return (nil, notices.inOrder)
    }
  }
}

extension ScoringStandard {
  /// Reads `ScoringStandard`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    let effective: Timestamp = try reader.value(.effectiveFrom)
    let caps: [String: Double] = try reader.table(.caps, .cap, .condition, .value)
    let bands: [String: Int] = try reader.table(.bands, .band, .name, .from)
    let levels: [String: Int] = try reader.table(.readinessLevels, .level, .number, .from)
    self.init(
      name: try reader.value(.name), version: try reader.value(.version),
      effectiveFrom: effective.instant,
      severityPoints: try reader.table(.severityLadder, .severityValue, .severity, .value),
      maintenanceWeights: try reader.table(.maintenance, .partWeight, .part, .weight),
      operationalWeights: try reader.table(.operational, .partWeight, .part, .weight),
      notMissionCapableCap: try reader.row("notMissionCapable", in: caps),
      partiallyMissionCapableCap: try reader.row("partiallyMissionCapable", in: caps),
      degradedFrom: try reader.row("degraded", in: bands),
      satisfactoryFrom: try reader.row("satisfactory", in: bands),
      coverageFloor: try reader.require(.coverageFloor) { row throws(UnreadableElement) in
        try row.points(.value)
      },
      readinessLevels: [
        try reader.row("1", in: levels), try reader.row("2", in: levels),
        try reader.row("3", in: levels),
      ],
      windows: try Windows(reader), staleness: try reader.staleness(),
      rigour: try reader.table(.rigour, .rank, .kind, .rank),
      correctionTimes: try reader.correctionTimes(),
      groupWeights: try reader.table(.groupWeights, .groupWeight, .group, .weight),
      groupsWithoutChecklist: try reader.require(.groupsWithoutChecklist) {
        list throws(UnreadableElement) in
        try list.readAll(.expectedGroup) { row throws(UnreadableElement) in try row.word(.group) }
      },
      checklists: try reader.readAll(.checklist, ClassChecklist.init),
      provenance: try reader.provenance())
  }
}

extension ScoringStandard.Windows {
  fileprivate init(_ reader: ElementReader) throws(UnreadableElement) {
    let days: [String: Int] = try reader.table(.windows, .window, .name, .days)
    self.init(
      missionCapableRate: .days(try reader.row("missionCapableRate", in: days)),
      foundReady: .days(try reader.row("foundReady", in: days)),
      periodicity: .days(try reader.row("periodicity", in: days)),
      observed: .days(try reader.row("observed", in: days)),
      unseen: .days(try reader.row("unseen", in: days)))
  }
}

extension ElementReader {
  fileprivate func staleness() throws(UnreadableElement) -> [EvidenceKind: Milliseconds] {
    try require(.staleness) { list throws(UnreadableElement) in
      var staleness: [EvidenceKind: Milliseconds] = [:]
      for row in list.element.children(.evidence).map(ElementReader.init) {
        let kind = EvidenceKind(try row.word(.kind), try row.optionalWord(.source))
        staleness[kind] = .days(try row.value(.days))
      }
      return staleness
    }
  }

  fileprivate func correctionTimes() throws(UnreadableElement) -> [Severity: Milliseconds] {
    let hours: [Severity: Int] = try table(
      .correctionTimes, .correctionTime, .severity, .hours)
    return hours.mapValues(Milliseconds.hours)
  }

  fileprivate func provenance() throws(UnreadableElement) -> [String: Provenance] {
    var provenance: [String: Provenance] = [:]
    for row in element.children.map(ElementReader.init) {
      guard let mark = row.element.attribute(.mark)?.value else { continue }
      provenance[row.element.localName] =
        switch mark {
        case "D": .published(citation: try row.value(.citation))
        case "D?": .reputed(see: try row.value(.see))
        default: .planningFactor
        }
    }
    return provenance
  }
}
