import SeaworthyInspection
import Testing

/// The digest counts every field of the whole vocabulary, and nothing but what is said.
struct WholeVocabularyDigestTests {
  private func digest(_ xml: String) throws -> Digest {
    CanonicalForm.digest(of: try WholeVocabulary.document(of: xml))
  }

  static let otherValues: [(WholeVocabulary, String, String)] = [
    (.report, "card=\"A-12\" title", "card=\"A-13\" title"), (.report, "Test the", "Check the"),
    (.report, "item=\"529-02\"", "item=\"529-03\""),
    (.report, "due=\"2026-03-01T00:00:00-04:00\"", "due=\"2026-03-01T04:00:00Z\""),
    (.report, "result=\"accomplished\"", "result=\"partial\""),
    (.report, "done=\"2026-02-27", "done=\"2026-02-26"), (.report, " by=\"partner\"", ""),
    (.report, "every=\"3\"", "every=\"4\""), (.report, "unit=\"months\"", "unit=\"weeks\""),
    (.report, "      <Periodicity every=\"3\" unit=\"months\"/>\n", ""),
    (.report, "card=\"E 7\"", "card=\"E 8\""),
    (.report, "at=\"2026-03-14T11:10", "at=\"2026-03-14T11:11"),
    (.report, "result=\"notVerified\"", "result=\"verified\""), (.report, "are green", "are red"),
    (.report, "AllowanceLine part=\"4711\"", "AllowanceLine part=\"4712\""),
    (.report, "title=\"Bilge pump impeller\" ", ""),
    (.report, "nsn=\"1234-00-567-8901\" critical", "nsn=\"1234-00-567-8902\" critical"),
    (.report, "critical=\"true\"", "critical=\"false\""),
    (.report, "critical=\"true\" required=\"2\"", "critical=\"true\" required=\"3\""),
    (.report, " onHand=\"1\"", " onHand=\"0\""), (.report, " onHand=\"1\"", ""),
    (.report, "role=\"coxswain\"", "role=\"crewman\""),
    (.report, "role=\"coxswain\" required=\"2\"", "role=\"coxswain\" required=\"3\""),
    (.report, "assigned=\"2\"", "assigned=\"3\""), (.report, " qualified=\"1\"", ""),
    (.report, "topic=\"Bilge", "topic=\"Pump"),
    (.report, "audience=\"crew\"", "audience=\"crews\""),
    (.report, "hours=\"3.5\" attended", "hours=\"3.6\" attended"),
    (.report, "attended=\"5\"", "attended=\"6\""), (.report, " passed=\"4\"", ""),
    (.report, "item=\"Bilge pump\"", "item=\"Bilge pumps\""),
    (.report, "quantity=\"6\"", "quantity=\"7\""), (.report, "480.50", "480.51"),
    (.report, "USD", "EUR"), (.report, " serial=\"BP-00417\"", ""),
    (.report, "dry out", "crack"), (.report, "<Tag>stores</Tag>", ""),
    (.report, "impeller.jpg", "impeller.jpeg"), (.report, "text/csv", "text/plain"),
    (.report, "e3b0c442", "e3b0c443"),
    (.register, "<Transfer coastGuard=\"XB\"", "<Transfer coastGuard=\"XC\""),
    (.register, "hullNumber=\"XB-14\"", "hullNumber=\"XB-15\""),
    (.register, "at=\"2025-11-01", "at=\"2025-11-02"),
    (.register, "role=\"engineer\"", "role=\"mechanic\""),
    (.register, "role=\"engineer\" required=\"1\"", "role=\"engineer\" required=\"2\""),
    (.register, "critical=\"false\" required=\"4\"", "critical=\"false\" required=\"5\""),
    (.statementReply, "hullNumber=\"XA-07\" ", ""),
    (.statementReply, "coastGuard=\"XA\">", "coastGuard=\"XB\">"),
    (.statementReply, "report=\"0d3d", "report=\"1d3d"),
    (.statementReply, "since January", "since May"),
    (.statementReply, "<ReleasableTo coastGuard=\"XA\"/>", ""),
    (.statementReply, "id=\"2f6d", "id=\"3f6d"),
    (.statementReply, "revision=\"1\"", "revision=\"2\""),
    (.statementReply, "status=\"final\"", "status=\"withdrawn\""),
    (.statementReply, "preparedAt=\"2026-03-20", "preparedAt=\"2026-03-21"),
    (.statementReply, "kind=\"coastGuard\"", "kind=\"team\""),
    (.statementOverride, "level=\"2\"", "level=\"3\""), (.statementOverride, "north", "south"),
    (.statementOverride, "from=\"2026-04-01", "from=\"2026-04-02"),
    (.statementOverride, " until=\"2026-07-01T00:00:00-04:00\"", ""),
    (.statementOverride, "Two crews", "Three crews"),
    (.statementChange, "at=\"2026-01-01", "at=\"2026-01-02"),
    (.statementChange, " hullNumber=\"XA-07\"", ""), (.statementChange, "outboards", "engines"),
  ]

  @Test(arguments: otherValues)
  func everyFieldCounts(file: WholeVocabulary, piece: String, other: String) throws {
    let good = try file.text()
    #expect(try digest(good.replacing(one: piece, by: other)) != digest(good), "\(piece)")
  }

  @Test(arguments: [
    ("case of a digest", "BA7816BF", "ba7816bf"), ("trailing zeros", "480.50", "480.5"),
    ("leading zeros", "every=\"3\"", "every=\"0003\""),
    (
      "order of tags", "<Tag>bilge</Tag>\n      <Tag>stores</Tag>",
      "<Tag>stores</Tag><Tag>bilge</Tag>"
    ),
    ("a tag twice", "<Tag>bilge</Tag>", "<Tag>bilge</Tag><Tag>bilge</Tag>"),
    ("attribute order", "role=\"engineer\" required=\"1\"", "required='1'  role='engineer'"),
    ("an empty element", "result=\"scheduled\"/>", "result=\"scheduled\"></MaintenanceTask>"),
  ])
  func harmlessRewritingsKeepIt(name: String, piece: String, other: String) throws {
    let good = try WholeVocabulary.report.text()
    #expect(try digest(good.replacing(one: piece, by: other)) == digest(good), "\(name)")
  }

  @Test func listsWithAKeyAreSortedByIt() throws {
    let text = try WholeVocabulary.report.text()
    var shuffled = try report(text)
    shuffled.maintenance?.tasks.reverse()
    shuffled.maintenance?.spotChecks.reverse()
    shuffled.supply?.reverse()
    shuffled.crew?.reverse()
    shuffled.attachments.reverse()
    #expect(CanonicalForm.digest(of: .report(shuffled)) == (try digest(text)))
    for change: (inout InspectionReport) -> Void in [
      { $0.training.reverse() }, { $0.assistance.reverse() }, { $0.lessons.reverse() },
    ] {
      var other = shuffled
      change(&other)
      #expect(CanonicalForm.digest(of: .report(other)) != (try digest(text)))
    }
  }

  @Test func anEmptyListIsNotTheSameAsNone() throws {
    let silent = try report(SampleXML.report)
    var digests = [CanonicalForm.digest(of: .report(silent))]
    var maintenance = silent
    maintenance.maintenance = PreventiveMaintenance()
    var supply = silent
    supply.supply = []
    var crew = silent
    crew.crew = []
    digests += [maintenance, supply, crew].map { CanonicalForm.digest(of: .report($0)) }
    #expect(Set(digests).count == 4)
  }

  /// Wherever it stands, an extension is content, and its line is none.
  @Test func extensionsCountWhereverTheyStand() throws {
    let silent = try report(SampleXML.report)
    let changes: [(inout InspectionReport, [Extension]) -> Void] = [
      { $0.extensions = $1 }, { $0.inspection.extensions = $1 }, { $0.vessel.extensions = $1 },
      { $0.results[0].extensions = $1 }, { $0.results[1].extensions = $1 },
      { $0.discrepancies[0].extensions = $1 },
    ]
    let variants = changes.flatMap { change in
      [[("<a></a>", 1)], [("<b></b>", 1)], [("<a></a>", 1), ("<b></b>", 2)]].map {
        extensions -> InspectionReport in
        var report = silent
        change(&report, extensions.map { Extension(canonicalXML: $0.0, line: $0.1) })
        return report
      }
    }
    let digests = ([silent] + variants).map { CanonicalForm.digest(of: .report($0)) }
    #expect(Set(digests).count == digests.count)
    for (change, digest) in zip(changes, stride(from: 1, to: digests.count, by: 3)) {
      var moved = silent
      change(&moved, [Extension(canonicalXML: "<a></a>", line: 99)])
      #expect(CanonicalForm.digest(of: .report(moved)) == digests[digest])
    }
  }

  /// What a new version adds leaves the digest of all that was kept before as it was.
  @Test func aDocumentWithoutAdditionsHasTheBytesOfVersion1() throws {
    for (document, version) in [
      (SeaworthyDocument.report(try report(SampleXML.report)), 1),
      (.register(try register(SampleXML.register)), 1),
      (try WholeVocabulary.report.document(), 2), (try WholeVocabulary.register.document(), 2),
      (try WholeVocabulary.statementReply.document(), 2),
    ] {
      let header = "seaworthy-canonical-\(version)\n"
      #expect(CanonicalForm.bytes(of: document).starts(with: header.utf8))
    }
  }

  /// Ledgers compare digests for ever: a change of the form needs a new version.
  @Test(arguments: [
    (WholeVocabulary.report, "b65ef9d64c2e2513dda67b8fb21797e8154d50af234a1c2d1b56a5887ae4e1f6"),
    (.register, "2cf496a3da495ef9bf7fb13ec59c97613ed9658500d7328872a9933146b5a1cb"),
    (.statementReply, "a9e3fd95ee8d91325721b613b8867505cd2e9ebcf643728a7442fc61fefff9e9"),
    (.statementOverride, "490d684e3539a4a0e398a62b61fb8c7caa345316a4a6af677b65891ecac1206d"),
    (.statementChange, "86f9b57bee25407aeffee3b020359e1842d634729ed0f5d6b90fff41fded4a2a"),
  ])
  func isTheSameForEver(file: WholeVocabulary, digest: String) throws {
    let document = try file.document()
    #expect(CanonicalForm.digest(of: document).hexadecimal == digest)
  }
}
