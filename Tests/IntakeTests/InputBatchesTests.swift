import Foundation
import Testing

@testable import SeaworthyIntake

@Suite struct InputBatchesTests {
  private func batches(_ sizes: [Int]) throws -> [[Int]] {
    let folder = try ScratchFolder()
    for (index, size) in sizes.enumerated() {
      let name = String(format: "%03d.xml", index)
      try folder.write([name: ""])
      let handle = try #require(FileHandle(forWritingAtPath: folder.file(name)))
      try handle.truncate(atOffset: UInt64(size))
      try handle.close()
    }
    let batches = InputBatches([folder.path], standardInput: 0)
    var weights: [[Int]] = []
    while let batch = batches.next() { weights.append(batch.files.map(\.weight)) }
    return weights
  }

  @Test("A batch holds at most 64 files", arguments: [0, 1, 63, 64, 65, 130])
  func counts(count: Int) throws {
    let sizes = try batches(Array(repeating: 0, count: count)).map(\.count)
    #expect(sizes.reduce(0, +) == count)
    #expect(sizes.dropLast().allSatisfy { $0 == 64 })
    #expect(sizes.count == (count + 63) / 64)
  }

  @Test("A batch holds at most 2 MiB, but for a single larger file")
  func bytes() throws {
    let mebibyte = 1_048_576
    let sizes = [mebibyte, mebibyte, 1, 5 * mebibyte, 0]
    #expect(try batches(sizes) == [[mebibyte, mebibyte], [1], [5 * mebibyte], [0]])
  }

  @Test("The work that is read grows to all of it")
  func work() throws {
    let folder = try ScratchFolder()
    for number in 0..<70 { try folder.write(["a/\(number).xml": ""]) }
    let zip = SampleArchive.zip.of([("b.xml", Array(repeating: 0x20, count: 5_000))])
    try folder.write(zip, to: "a/b.zip")
    let batches = InputBatches([folder.file("a")], standardInput: 0)
    let amount = InputAmount([folder.file("a")])
    #expect(amount.share(of: 0) == 0)
    let first = try #require(batches.next())
    #expect(first.work == 64)
    #expect(try #require(amount.share(of: first.work)) < 0.9)
    let last = try #require(batches.next())
    #expect(batches.next() == nil)
    #expect(try #require(amount.share(of: last.work)) > 0.98)
    #expect(InputAmount(["-"]).share(of: 1) == nil)
  }
}
