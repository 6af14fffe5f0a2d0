import SeaworthyLedger
import Testing

@testable import SeaworthyIntake

@Suite struct OutcomeListingTests {
  private func file(_ number: Int) -> FileResult {
    FileResult(
      name: "\(number)", outcome: .handed(number.isMultiple(of: 3) ? .refused : .alreadyHeld))
  }

  private func clean(_ number: Int) -> FileResult {
    FileResult(name: "clean \(number)", outcome: .handed(.kept(receipt: 1)))
  }

  private func listed(
    _ files: [FileResult], _ extent: OutcomeListing.Extent
  ) -> (now: [[String]], last: [String], omitted: Int) {
    var listing = OutcomeListing(extent, few: 3)
    let now = files.map { listing.add($0).map(\.name) }
    return (now, listing.finish().map(\.name), listing.omitted)
  }

  @Test("A few files are all listed, when all are in")
  func few() {
    let files = [clean(1), file(2), clean(3)]
    for count in 0...3 {
      let (now, last, omitted) = listed(Array(files.prefix(count)), .problems(cap: 1))
      #expect(now.joined().isEmpty)
      #expect(last == files.prefix(count).map(\.name))
      #expect(omitted == 0)
    }
  }

  @Test("Of more files those that need attention are listed, at once and up to a cap")
  func many() {
    let files = [clean(1), file(2), clean(3), clean(4), file(5), clean(6), file(7), file(8)]
    let (now, last, omitted) = listed(files, .problems(cap: 3))
    #expect(now == [[], [], [], ["2"], ["5"], [], ["7"], []])
    #expect(last == [])
    #expect(omitted == 1)
    #expect(listed(files, .problems(cap: .max)).omitted == 0)
    #expect(listed(files, .problems(cap: 0)).omitted == 4)
  }

  @Test("If asked for, every file is listed at once")
  func all() {
    let files = [clean(1), file(2), clean(3), clean(4), file(5)]
    let (now, last, omitted) = listed(files, .all)
    #expect(now == files.map { [$0.name] })
    #expect(last == [])
    #expect(omitted == 0)
  }
}
