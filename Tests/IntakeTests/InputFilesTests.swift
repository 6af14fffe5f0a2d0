import Foundation
import SeaworthyNotices
import Testing

@testable import SeaworthyIntake

@Suite struct InputFilesTests {
  private func files(_ paths: [String], standardInput: Int32 = 0) -> [FoundFile] {
    var input = InputFiles(paths, standardInput: standardInput)
    var files: [FoundFile] = []
    while let file = input.next() { files.append(file) }
    return files
  }

  /// The bytes that a file is, if it is one.
  private func size(_ file: FoundFile) -> Int? {
    switch file.content {
    case .file(_, let bytes): bytes
    case .bytes(let bytes): bytes.count
    default: nil
    }
  }

  @Test("Folders are walked in order, without what begins with a dot")
  func walks() throws {
    let folder = try ScratchFolder()
    try folder.write([
      "visit/b.xml": "12345", "visit/B.xml": "", "visit/a/z.xml": "", "visit/a/.hidden": "",
      "visit/.git/config": "", "visit/é.xml": "",
    ])
    let files = files([folder.file("visit")])
    #expect(
      files.map(\.keptName) == ["visit/B.xml", "visit/a/z.xml", "visit/b.xml", "visit/é.xml"])
    #expect(files.map(\.name) == files.map { folder.file($0.keptName) })
    #expect(files.map(size) == [0, 0, 5, 0])
    #expect(self.files([folder.file("visit") + "/"]).map(\.keptName) == files.map(\.keptName))
  }

  @Test("A file is kept under its name, whatever folders lead to it")
  func keptName() throws {
    let folder = try ScratchFolder()
    try folder.write(["deep/in/a.xml": ""])
    #expect(files([folder.file("deep/in/a.xml")]).map(\.keptName) == ["a.xml"])
    #expect(files([folder.file("deep/.")]).map(\.keptName) == ["in/a.xml"])
  }

  @Test("Links are followed where they are named, not inside folders")
  func links() throws {
    let folder = try ScratchFolder()
    try folder.write(["elsewhere/a.xml": "123", "visit/b.xml": ""])
    for (link, target) in [("file.xml", "elsewhere/a.xml"), ("folder", "elsewhere")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("visit/\(link)"), withDestinationPath: folder.file(target))
    }
    #expect(files([folder.file("visit")]).map(size) == [0, nil, nil])
    #expect(files([folder.file("visit")]).suffix(2).map(\.content) == [.notAFile, .notAFile])
    #expect(files([folder.file("visit/file.xml")]).map(size) == [3])
    #expect(files([folder.file("visit/folder")]).map(size) == [3])
  }

  @Test("A path without a file is a fault, a folder that may not be listed as well")
  func faults() throws {
    let folder = try ScratchFolder()
    #expect(files([folder.file("none")]).map(\.content) == [.fault(.notFound)])
    #expect(files([folder.path]) == [])
  }

  @Test("A name that is not UTF-8 is opened by its bytes and shown with them")
  func names() throws {
    let folder = try ScratchFolder()
    let path = RawPath(folder.path).appending([0x63, 0x61, 0x66, 0xE9] + Array(".xml".utf8))
    let descriptor = path.withCString { open($0, O_CREAT | O_WRONLY, 0o600) }
    // Some systems take no such name.
    guard descriptor >= 0 else { return }
    #expect(write(descriptor, "abc", 3) == 3)
    #expect(close(descriptor) == 0)
    let files = files([folder.path])
    #expect(files.map(\.name) == [folder.file("caf\\xE9.xml")])
    let checked = CheckedFile(try #require(files.first), schema: nil)
    #expect(checked.result.notices.codes == ["not_xml"])
  }

  @Test(
    "Bytes as people are told them",
    arguments: [
      ([], ""), ([0x61], "a"), (Array("é€🚤".utf8), "é€🚤"), ([0xFF], "\\xFF"),
      ([0x61, 0xC3], "a\\xC3"), ([0xE2, 0x82, 0x61], "\\xE2\\x82a"), ([0xC0, 0xAF], "\\xC0\\xAF"),
      ([0xED, 0xA0, 0x80], "\\xED\\xA0\\x80"), ([0x0A], "\n"),
    ] as [([UInt8], String)])
  func showing(bytes: [UInt8], text: String) {
    #expect(String(showing: bytes) == text)
  }

  @Test(
    "Standard input is one file or an archive, told by its first bytes", arguments: [true, false])
  func standardInput(isArchive: Bool) throws {
    let pipe = Pipe()
    let bytes = isArchive ? SampleArchive.tarGzip.of(["a.xml": "12"]) : Array("<a/>".utf8)
    pipe.fileHandleForWriting.write(Data(bytes))
    try pipe.fileHandleForWriting.close()
    let files = files(["-"], standardInput: pipe.fileHandleForReading.fileDescriptor)
    #expect(files.map(\.name) == [isArchive ? "-/a.xml" : "-"])
    #expect(files.map(\.isNamed) == [!isArchive])
    #expect(files.map(size) == [isArchive ? 2 : 4])
  }
}
