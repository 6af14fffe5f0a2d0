import SeaworthyInspection
import SeaworthyXML
import Testing

/// Two documents differ in no field if and only if they have one digest.
struct DocumentDifferenceTests {
  /// Whether fields and digests agree on whether two documents say the same; nil if not.
  private func areSame(_ left: SeaworthyDocument, _ right: SeaworthyDocument) -> Bool? {
    let differences = left.differences(from: right)
    let isSame = CanonicalForm.digest(of: left) == CanonicalForm.digest(of: right)
    return differences.isEmpty == isSame ? isSame : nil
  }

  @Test func aFixtureDiffersFromOthersButNotFromItself() {
    var counts = [true: 0, false: 0]
    for (index, good) in GoodDocument.all.enumerated() {
      #expect(areSame(good.document, good.document) == true, "\(good.name)")
      for other in GoodDocument.all.dropFirst(index + 1).prefix(2) {
        let areSame = areSame(good.document, other.document)
        #expect(areSame != nil, "\(good.name) \(other.name)")
        if let areSame { counts[areSame, default: 0] += 1 }
      }
    }
    #expect(counts[true, default: 0] > 10)
    #expect(counts[false, default: 0] > 100)
  }

  @Test(arguments: WholeVocabulary.allCases)
  func mutantsDifferIfTheirDigestsDo(file: WholeVocabulary) throws {
    let good = try file.document()
    let tree = try XMLTree(Array(file.text().utf8), vocabulary: Vocabulary.shared)
    var mutator = Mutator(MutableElement(tree.root), seed: 7)
    var last = good
    var counts = [true: 0, false: 0]
    for _ in 0..<200 {
      let text = mutator.next().document
      guard case .document(let mutant, _, _) = InspectionDecoder.decode(Array(text.utf8)) else {
        continue
      }
      for other in [good, last] {
        let areSame = areSame(other, mutant)
        #expect(areSame != nil, "\(text)")
        if let areSame { counts[areSame, default: 0] += 1 }
      }
      last = mutant
    }
    #expect(counts[true, default: 0] > 0)
    #expect(counts[false, default: 0] > 10)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func randomReportsDifferIfTheirDigestsDo(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<3 {
      let report = InspectionReport.random(&random)
      let other = InspectionReport.random(&random)
      #expect(areSame(.report(report), .report(other)) == false)
      #expect(areSame(.report(report), .report(report.shuffled(&random))) == true)
      for take in InspectionReport.exchanges {
        var mixed = report
        take(&mixed, other)
        #expect(areSame(.report(report), .report(mixed)) != nil)
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func randomRegistersAndStatementsDifferIfTheirDigestsDo(seed: UInt64) {
    var draw = Draw(random: SplitMix64(seed: seed))
    for _ in 0..<10 {
      let (register, other) = (draw.register(), draw.register())
      #expect(areSame(.register(register), .register(other)) == false)
      var shuffled = register
      shuffled.coastGuards.shuffle(using: &draw.random)
      for index in shuffled.coastGuards.indices {
        shuffled.coastGuards[index].requirements.shuffle(using: &draw.random)
        shuffled.coastGuards[index].vessels.shuffle(using: &draw.random)
      }
      #expect(areSame(.register(register), .register(shuffled)) == true)
      #expect(areSame(.statement(draw.statement()), .statement(draw.statement())) != nil)
    }
  }

  @Test func asksInWhicheverOrder() throws {
    for (left, right) in zip(GoodDocument.all, GoodDocument.all.dropFirst()) {
      let mirrored = right.document.differences(from: left.document).map {
        FieldDifference(
          path: $0.path, left: $0.right, right: $0.left, leftLine: $0.rightLine,
          rightLine: $0.leftLine)
      }
      let differences = left.document.differences(from: right.document)
      guard differences.first?.path == mirrored.first?.path else {
        // Of roots, the left one comes first.
        #expect(Set(differences) == Set(mirrored))
        continue
      }
      #expect(differences == mirrored)
    }
  }

  /// One character and two that look the same are not one text.
  @Test func textsAreComparedByTheirBytes() throws {
    var one = try report(SampleXML.report)
    var other = one
    one.remarks = "\u{E9}"
    other.remarks = "e\u{301}"
    #expect(
      SeaworthyDocument.report(one).differences(from: .report(other)).map(\.path) == [
        "/InspectionReport/Remarks"
      ])
  }
}

extension InspectionReport {
  /// Take a field each from another report.
  fileprivate static let exchanges: [@Sendable (inout InspectionReport, InspectionReport) -> Void] =
    [
      { $0.marking = $1.marking }, { $0.source = $1.source }, { $0.remarks = $1.remarks },
      { $0.inspection.place = $1.inspection.place },
      { $0.inspection.inspectors = $1.inspection.inspectors },
      { $0.inspection.weather = $1.inspection.weather },
      { $0.vessel.engineHours = $1.vessel.engineHours },
      { $0.vessel.overallLength = $1.vessel.overallLength },
      { $0.results = $1.results }, { $0.discrepancies = $1.discrepancies },
      { $0.downtime = $1.downtime }, { $0.maintenance = $1.maintenance },
      { $0.supply = $1.supply }, { $0.crew = $1.crew }, { $0.training = $1.training },
      { $0.assistance = $1.assistance }, { $0.lessons = $1.lessons },
      { $0.attachments = $1.attachments }, { $0.extensions = $1.extensions },
    ]

  /// The same report with its lists with a key in another order.
  fileprivate func shuffled(_ random: inout SplitMix64) -> InspectionReport {
    var report = self
    // Once is as good as twice.
    report.marking?.releasableTo += marking?.releasableTo ?? []
    report.results.shuffle(using: &random)
    report.discrepancies.shuffle(using: &random)
    for index in report.discrepancies.indices {
      report.discrepancies[index].parts.shuffle(using: &random)
      report.discrepancies[index].awaitingParts.shuffle(using: &random)
    }
    report.downtime.shuffle(using: &random)
    report.vessel.engineHours.shuffle(using: &random)
    report.maintenance?.tasks.shuffle(using: &random)
    report.maintenance?.spotChecks.shuffle(using: &random)
    report.supply?.shuffle(using: &random)
    report.crew?.shuffle(using: &random)
    report.attachments.shuffle(using: &random)
    return report
  }
}
