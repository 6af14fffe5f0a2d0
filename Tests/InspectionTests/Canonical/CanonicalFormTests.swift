import SeaworthyInspection
import Testing

/// The digest is of what a document says, not of how it is written down.
struct CanonicalFormTests {
  private func digest(_ xml: String) throws -> Digest {
    CanonicalForm.digest(of: .report(try report(xml)))
  }

  private func digest(ofRegister xml: String) throws -> Digest {
    CanonicalForm.digest(of: .register(try register(xml)))
  }

  @Test(arguments: [
    ("indentation", "\n  <Visit id=\"XA-2026-1\"/>", "<Visit  id = \"XA-2026-1\" ></Visit>"),
    ("attribute order", "kind=\"team\" name=\"TAFT\"", "name='TAFT' kind='team'"),
    ("a comment", "<Remarks>Two days", "<Remarks><!-- here -->Two days"),
    ("a character reference", ">Sandpiper<", ">S&#97;ndpip&#x65;r<"),
    ("CDATA", ">Two days alongside.<", "><![CDATA[Two days]]> alongside.<"),
    ("trailing zeros", "value=\"11.8\"", "value=\"11.800\""),
    ("a plus sign", "latitude=\"15.300000\"", "latitude=\"+15.3\""),
    ("leading zeros", "revision=\"2\"", "revision=\"0002\""),
    ("white space around numbers", ">812.5<", ">\n  812.5\n<"),
    ("a fraction of nothing", "09:20:00-04:00\" found=", "09:20:00.000-04:00\" found="),
    ("case of a UUID", "5b1f6a52-3c7e", "5B1F6A52-3C7E"),
    (
      "order of release",
      "<ReleasableTo coastGuard=\"XA\"/>\n    <ReleasableTo coastGuard=\"XB\"/>",
      "<ReleasableTo coastGuard=\"XB\"/><ReleasableTo coastGuard=\"XA\"/>"
    ),
    (
      "order of engines",
      "<EngineHours engine=\"port\">812.5</EngineHours>\n    <EngineHours engine=\"starboard\">790</EngineHours>",
      "<EngineHours engine=\"starboard\">790</EngineHours><EngineHours engine=\"port\">812.5</EngineHours>"
    ),
  ])
  func harmlessRewritingsKeepIt(name: String, piece: String, other: String) throws {
    let rewritten = try SampleXML.report.replacing(one: piece, by: other)
    #expect(try digest(rewritten) == digest(SampleXML.report), "\(name)")
  }

  @Test func prefixLineEndsAndEncodingKeepIt() throws {
    let prefixed = SampleXML.report.replacingAll("</", by: "</b:").replacingAll("<", by: "<b:")
      .replacingAll("<b:/b:", by: "</b:").replacingAll("<b:?", by: "<?")
      .replacingAll("xmlns=", by: "xmlns:b=")
    #expect(try digest(prefixed) == digest(SampleXML.report))
    #expect(
      try digest(SampleXML.report.replacingAll("\n", by: "\r\n")) == digest(SampleXML.report))
    #expect(try digest("\u{FEFF}" + SampleXML.report) == digest(SampleXML.report))
  }

  /// Every attribute and every text of the sample changes the digest when it changes.
  @Test(arguments: SampleXML.otherValues)
  func everyFieldCounts(piece: String, other: String) throws {
    let changed = try SampleXML.report.replacing(one: piece, by: other)
    #expect(try digest(changed) != digest(SampleXML.report), "\(piece)")
  }

  @Test(arguments: [
    ("revision=\"1\"", "revision=\"2\""), ("count=\"3\"", "count=\"4\""),
    ("delivered=\"2022-06", "delivered=\"2022-07"), ("disposed=\"2025-05", "disposed=\"2025-06"),
    ("plan 2024", "plan 2023"), ("Brigadoon", "Ruritania"), ("code=\"XB\"", "code=\"XC\""),
    ("Plover", "Dunlin"), ("from=\"2024-10-01T00:00:00Z\"", "from=\"2024-10-01T00:00:00+00:01\""),
  ])
  func everyFieldOfARegisterCounts(piece: String, other: String) throws {
    let changed = try SampleXML.register.replacing(one: piece, by: other)
    #expect(try digest(ofRegister: changed) != digest(ofRegister: SampleXML.register))
  }

  @Test func listsWithAKeyAreSortedByIt() throws {
    var shuffled = try report(SampleXML.report)
    shuffled.results.reverse()
    shuffled.discrepancies.reverse()
    shuffled.downtime.reverse()
    for index in shuffled.discrepancies.indices {
      shuffled.discrepancies[index].awaitingParts.reverse()
      shuffled.discrepancies[index].parts.reverse()
    }
    #expect(CanonicalForm.digest(of: .report(shuffled)) == (try digest(SampleXML.report)))

    shuffled.inspection.inspectors.reverse()
    #expect(CanonicalForm.digest(of: .report(shuffled)) != (try digest(SampleXML.report)))
  }

  @Test func linesAreNoPartOfIt() throws {
    #expect(
      try digest(SampleXML.report.replacing(one: "<Source", by: "\n\n\n<Source"))
        == digest(SampleXML.report))
  }

  /// Ledgers compare digests for ever: a change of the form needs a new version.
  @Test func isTheSameForEver() throws {
    #expect(CanonicalForm.version == 2)
    let digest = try digest(SampleXML.report)
    #expect(
      digest.hexadecimal == "b17b05bfeaf9479ccca6cf171a83722754fdf60e48954ba6b59b7362dd2e2578")
    let register = try self.digest(ofRegister: SampleXML.register)
    #expect(
      register.hexadecimal == "86df1f781ed60246fb539d99ead78d75dcfff82304a7b88f890264b751f3f1d7")
  }

  @Test func sha256() {
    #expect(
      Digest(sha256Of: Array("abc".utf8)).hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
