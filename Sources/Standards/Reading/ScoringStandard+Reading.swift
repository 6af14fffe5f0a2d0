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
    let until: Timestamp? = try reader.optional(.effectiveUntil)
    self.init(
      name: try reader.value(.name), version: try reader.value(.version),
      effectiveFrom: effective.instant, effectiveUntil: until?.instant,
      severityPoints: try reader.table(.severityLadder, .severityValue, .severity, .value),
      maintenanceWeights: try reader.table(.maintenance, .partWeight, .part, .weight),
      maintenancePassMark: try reader.number(of: .maintenancePassMark),
      backlogLimit: try reader.number(of: .backlogLimit),
      operationalWeights: try reader.table(.operational, .partWeight, .part, .weight),
      notMissionCapableCap: try reader.row("notMissionCapable", in: caps),
      partiallyMissionCapableCap: try reader.row("partiallyMissionCapable", in: caps),
      degradedFrom: try reader.row("degraded", in: bands),
      satisfactoryFrom: try reader.row("satisfactory", in: bands),
      coverageFloor: try reader.number(of: .coverageFloor),
      readinessLevels: try reader.levels(.readinessLevels),
      supplyLevels: try reader.levels(.supplyLevels),
      personnelLevels: try reader.levels(.personnelLevels),
      windows: try Windows(reader),
      availabilityMethod: try reader.require(.availabilityMethod) {
        row throws(UnreadableElement) in try row.word(.method)
      },
      staleness: try reader.staleness(),
      rigour: try reader.table(.rigour, .rank, .kind, .rank),
      correctionTimes: try reader.correctionTimes(),
      casualtyReporting: try reader.require(.casualtyReporting, CasualtyReporting.init),
      failureConfidence: try reader.require(.failureConfidence) {
        row throws(UnreadableElement) in
        let percent: Int = try row.value(.percent)
        return Double(percent) / 100
      },
      trendRules: try TrendRules(reader),
      groupWeights: try reader.table(.groupWeights, .groupWeight, .group, .weight),
      groupsWithoutChecklist: try reader.require(.groupsWithoutChecklist) {
        list throws(UnreadableElement) in
        try list.readAll(.expectedGroup) { row throws(UnreadableElement) in try row.word(.group) }
      },
      classRules: try reader.classRules(),
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
      unseen: .days(try reader.row("unseen", in: days)),
      maintenance: .days(try reader.row("maintenance", in: days)),
      counts: .days(try reader.row("counts", in: days)),
      repeat: .days(try reader.row("repeat", in: days)),
      outlook: .days(try reader.row("outlook", in: days)),
      statements: .days(try reader.row("statements", in: days)))
  }
}

extension CasualtyReporting {
  /// Reads `CasualtyReporting`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      command: .hours(try reader.value(.commandHours)),
      repair: .hours(try reader.value(.repairHours)),
      report: .hours(try reader.value(.reportHours)))
  }
}

extension TrendRules {
  fileprivate init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      significanceLevel: try reader.require(.significanceLevel) {
        row throws(UnreadableElement) in
        let percent: Int = try row.value(.percent)
        return Double(percent) / 100
      },
      smallestChanges: try reader.table(.smallestChanges, .smallestChange, .metric, .value),
      families: try reader.require(.testFamilies) { list throws(UnreadableElement) in
        try list.readAll(.testFamily) { row throws(UnreadableElement) in
          TestFamily(
            name: try row.value(.name), metric: try row.word(.metric),
            subject: try row.word(.subject))
        }
      })
  }
}

extension ElementReader {
  /// The number that a row of its own holds.
  fileprivate func number(of name: ElementName) throws(UnreadableElement) -> Double {
    try require(name) { row throws(UnreadableElement) in try row.points(.value) }
  }

  fileprivate func levels(_ name: ElementName) throws(UnreadableElement) -> [Int] {
    let levels: [String: Int] = try table(name, .level, .number, .from)
    return [try row("1", in: levels), try row("2", in: levels), try row("3", in: levels)]
  }

  fileprivate func classRules() throws(UnreadableElement) -> [String: ClassRule] {
    try require(.classes) { list throws(UnreadableElement) in
      var rules: [String: ClassRule] = [:]
      for row in list.element.children(.classRule).map(ElementReader.init) {
        let weight: DecimalNumber? = try row.optional(.weight)
        let days: Int? = try row.optional(.periodicityDays)
        rules[try row.value(.class)] = ClassRule(
          weight: weight?.doubleValue, periodicity: days.map(Milliseconds.days))
      }
      return rules
    }
  }

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
