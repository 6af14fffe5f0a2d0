import Foundation
import SeaworthyInspection
import SeaworthyNotices
import Testing

/// The same content in other bytes is the same report; other content never is.
struct SamenessTests {
  /// A fixture that is a document, as it was typed.
  struct Typed: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let document: SeaworthyDocument
    let digest: Digest

    var testDescription: String { name }

    /// Another for every file.
    var seed: UInt64 {
      Digest(sha256Of: bytes).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  private static let isTortured = ProcessInfo.processInfo.environment["SEAWORTHY_TORTURE"] != nil

  /// The region's reports are much alike, and so are those of the other cases: every third will do,
  /// and every eighth and fourth where no torture is asked for.
  static let fixtures: [Typed] = {
    let paths =
      (isTortured
      ? [("valid", 1), ("whole", 1), ("implausible", 1), ("imports", 1), ("region", 3)]
      : [("valid", 1), ("whole", 1), ("implausible", 4), ("imports", 4), ("region", 8)])
      .flatMap { folder, step in
        let names = (try? Fixture.paths(in: folder)) ?? []
        return stride(from: 0, to: names.count, by: step).map { folder + "/" + names[$0] }
      }
    return paths.compactMap { path in
      guard let bytes = try? Fixture.bytes(path),
        case .document(let document, let digest, _) = InspectionDecoder.decode(bytes)
      else { return nil }
      return Typed(name: path, bytes: bytes, document: document, digest: digest)
    }
  }()

  @Test func thereAreFixturesAndRewritings() {
    #expect(Self.fixtures.count >= (Self.isTortured ? 60 : 20))
    #expect(Rewriting.allCases.count >= 10)
  }

  @Test(arguments: Rewriting.allCases)
  func everyRewritingChangesSomething(rewriting: Rewriting) throws {
    let changed = try Self.fixtures.contains { fixture in
      let markup = try Markup(fixture.bytes)
      return rewriting.apply(to: markup) != Array(markup.text(declaring: "UTF-8").utf8)
    }
    #expect(changed)
  }

  @Test(arguments: fixtures)
  func rewritingsAreTheSame(fixture: Typed) throws {
    let markup = try Markup(fixture.bytes)
    var forms: Set<[UInt8]> = [fixture.bytes]
    for rewriting in Rewriting.allCases {
      let bytes = rewriting.apply(to: markup)
      forms.insert(bytes)
      let result = InspectionDecoder.decode(bytes)
      guard case .document(_, fixture.digest, _) = result else {
        Issue.record(
          "\(rewriting) \(result.notices.codes)\n\(String(decoding: bytes, as: UTF8.self))")
        continue
      }
    }
    // The file as it is, and ten others at least.
    #expect(forms.count >= 11)
  }

  @Test(arguments: fixtures)
  func oneWordChangedIsNotTheSame(fixture: Typed) throws {
    var change = WordChange(try Markup(fixture.bytes), seed: fixture.seed)
    let documents = change.documents(20)
    #expect(documents.count == 20)
    for text in documents {
      // Refused or held, or another document, of which it can be said in what it differs.
      guard case .document(let other, let digest, _) = InspectionDecoder.decode(Array(text.utf8))
      else { continue }
      #expect(digest != fixture.digest, "\(text)")
      #expect(!fixture.document.differences(from: other).isEmpty, "\(text)")
    }
  }

  /// Word changes of which all were refused would prove little.
  @Test func manyChangedWordsMakeAnotherDocument() throws {
    var (others, all) = (0, 0)
    for fixture in Self.fixtures.suffix(12) {
      var change = WordChange(try Markup(fixture.bytes), seed: fixture.seed)
      for text in change.documents(20) {
        all += 1
        if case .document = InspectionDecoder.decode(Array(text.utf8)) { others += 1 }
      }
    }
    #expect(others > all / 4)
    #expect(others < all)
  }
}
