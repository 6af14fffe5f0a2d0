import Foundation
import Testing

@testable import SeaworthyIntake

@Suite struct FileBytesTests {
  @Test(
    "Files up to the limit are read, larger ones are not", arguments: [0, 1, 99, 100, 101, 9000])
  func limit(count: Int) throws {
    let folder = try ScratchFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try Data(bytes).write(to: URL(fileURLWithPath: folder.file("a")))
    let expected: FileBytes = count <= 100 ? .all(bytes) : .tooMany(count)
    #expect(try FileBytes.read(folder.file("a"), limit: 100) == expected)
  }

  @Test("A pipe, whose size nobody knows, is read to its end or the limit")
  func pipe() throws {
    let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0) }
    for (limit, expected) in [(20_000, FileBytes.all(bytes)), (19_999, .tooMany(20_000))] {
      let pipe = Pipe()
      pipe.fileHandleForWriting.write(Data(bytes))
      try pipe.fileHandleForWriting.close()
      let descriptor = pipe.fileHandleForReading.fileDescriptor
      #expect(try FileBytes.read(descriptor, limit: limit) == expected)
    }
  }

  @Test("What cannot be read says why")
  func faults() throws {
    let folder = try ScratchFolder()
    #expect(throws: RunFault.Reason.notFound) { try FileBytes.read(folder.file("a"), limit: 1) }
    #expect(throws: RunFault.Reason.io(code: Int(EISDIR))) {
      try FileBytes.read(folder.path, limit: 1_000_000)
    }
  }
}
