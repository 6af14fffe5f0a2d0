import SeaworthyInspection
import SeaworthyNotices
import Testing

/// What is decoded, written and decoded again is the same document.
struct RoundTripTests {
  private static let schema = Result { try SchemaCheck() }

  @Test func thereAreDocuments() {
    #expect(GoodDocument.all.count > 40)
  }

  @Test(arguments: GoodDocument.all)
  func readsBackAsItWas(good: GoodDocument) throws {
    let bytes = try InspectionEncoder.encode(good.document)
    guard case .document(let again, let digest, let notices) = InspectionDecoder.decode(bytes)
    else {
      Issue.record("\(InspectionDecoder.decode(bytes).notices.codes)")
      return
    }
    #expect(again.withoutLines == good.document.withoutLines)
    #expect(digest == CanonicalForm.digest(of: good.document))
    #expect(!notices.hasErrors)
    #expect(try InspectionEncoder.encode(again) == bytes)
    #expect(try Self.schema.get().notices(of: bytes).isEmpty)
  }
}
