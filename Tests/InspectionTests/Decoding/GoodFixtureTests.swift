import SeaworthyInspection
import SeaworthyNotices
import Testing

/// Every file of the region is a document without errors, and so are those that use the whole
/// vocabulary and each form of the valid one.
struct GoodFixtureTests {
  @Test(
    arguments: try ["region", "valid", "whole"].flatMap { folder in
      try Fixture.paths(in: folder).map { folder + "/" + $0 }
    })
  func isADocument(path: String) throws {
    let result = InspectionDecoder.decode(try Fixture.bytes(path))
    #expect(!result.notices.hasErrors, "\(result.notices.codes)")
    guard case .document = result else {
      Issue.record("\(path) was not decoded")
      return
    }
  }

  @Test func allFormsOfOneReportHaveOneDigest() throws {
    let digests = try Fixture.paths(in: "valid").map { path -> Digest? in
      let result = InspectionDecoder.decode(try Fixture.bytes("valid/" + path))
      guard case .document(_, let digest, _) = result else { return nil }
      return digest
    }
    #expect(digests.count >= 6)
    #expect(Set(digests).count == 1)
  }
}
