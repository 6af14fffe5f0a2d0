import Foundation
import Testing

@testable import SeaworthyIntake

@Suite struct FileFinderTests {
  @Test("Folders are walked in order, without what begins with a dot")
  func walks() throws {
    let folder = try ScratchFolder()
    try folder.write([
      "visit/b.xml": "12345", "visit/B.xml": "", "visit/a/z.xml": "", "visit/a/.hidden": "",
      "visit/.git/config": "", "visit/é.xml": "",
    ])
    let files = FileFinder([folder.file("visit")]).files
    #expect(
      files.map(\.keptName) == ["visit/B.xml", "visit/a/z.xml", "visit/b.xml", "visit/é.xml"])
    #expect(files.map(\.name) == files.map { folder.file($0.keptName) })
    #expect(files[2].content == .file(bytes: 5))
    #expect(FileFinder([folder.file("visit") + "/"]).files.map(\.keptName) == files.map(\.keptName))
  }

  @Test("A file is kept under its name, whatever folders lead to it")
  func keptName() throws {
    let folder = try ScratchFolder()
    try folder.write(["deep/in/a.xml": ""])
    #expect(FileFinder([folder.file("deep/in/a.xml")]).files.map(\.keptName) == ["a.xml"])
    #expect(FileFinder([folder.file("deep/.")]).files.map(\.keptName) == ["in/a.xml"])
  }

  @Test("Links are followed where they are named, not inside folders")
  func links() throws {
    let folder = try ScratchFolder()
    try folder.write(["elsewhere/a.xml": "123", "visit/b.xml": ""])
    for (link, target) in [("file.xml", "elsewhere/a.xml"), ("folder", "elsewhere")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("visit/\(link)"), withDestinationPath: folder.file(target))
    }
    let walked = FileFinder([folder.file("visit")]).files
    #expect(walked.map(\.content) == [.file(bytes: 0), .notAFile, .notAFile])
    #expect(
      FileFinder([folder.file("visit/file.xml")]).files.map(\.content) == [.file(bytes: 3)])
    #expect(FileFinder([folder.file("visit/folder")]).files.map(\.content) == [.file(bytes: 3)])
  }

  @Test("A path without a file is a fault; a dash is standard input")
  func others() throws {
    let folder = try ScratchFolder()
    let contents = FileFinder([folder.file("none"), "-", folder.path]).files.map(\.content)
    #expect(contents == [.fault(.notFound), .standardInput])
  }
}
