import Foundation
import Testing

@testable import SeaworthyIntake

@Suite struct FileBytesTests {
  @Test(
    "Files up to the limit are read; of larger ones the beginning",
    arguments: [0, 1, 99, 100, 101, 9000])
  func limit(count: Int) throws {
    let folder = try ScratchFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write(bytes, to: "a")
    let read = try FileBytes.read(RawPath(folder.file("a")), limit: 100)
    if count <= 100 {
      #expect(read == .all(bytes))
    } else {
      #expect(read == .tooMany(count, beginning: Array(bytes.prefix(512))))
    }
  }

  @Test("A pipe, whose size nobody knows, is read to its end or the limit")
  func pipe() throws {
    let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0) }
    let tooMany = FileBytes.tooMany(20_000, beginning: Array(bytes.prefix(512)))
    for (limit, expected) in [(20_000, FileBytes.all(bytes)), (19_999, tooMany)] {
      for first in [0, 300] {
        let pipe = Pipe()
        pipe.fileHandleForWriting.write(Data(bytes.dropFirst(first)))
        try pipe.fileHandleForWriting.close()
        let file = OpenFile(borrowing: pipe.fileHandleForReading.fileDescriptor)
        #expect(
          try FileBytes.read(file, after: Array(bytes.prefix(first)), limit: limit) == expected)
      }
    }
  }

  @Test("What cannot be read says why")
  func faults() throws {
    let folder = try ScratchFolder()
    #expect(throws: RunFault.Reason.notFound) {
      try FileBytes.read(RawPath(folder.file("a")), limit: 1)
    }
    #expect(throws: RunFault.Reason.io(code: Int(EISDIR))) {
      try FileBytes.read(RawPath(folder.path), limit: 1_000_000)
    }
  }
}
