import Foundation
import SeaworthyIntake
import Testing

/// Archives and standard input, as a person packs and pipes them.
@Suite(.timeLimit(.minutes(30))) struct ArchiveImportTests {
  /// Packs a folder of the fixtures with the system's own tar.
  private func tar(_ options: String, _ name: String, in program: Program) throws -> Data {
    let place = program.folder.appending(path: "packed").path
    let packing = try Process.run(
      URL(filePath: "/usr/bin/env"),
      arguments: ["tar", options, place, "-C", Fixture.path(""), name])
    packing.waitUntilExit()
    try #require(packing.terminationStatus == 0)
    return try program.read("packed")
  }

  private func digest(of program: Program) async throws -> String {
    try await program.run("ledger digest").text
  }

  @Test("A region gives one ledger, however it is packed and sent", arguments: ["-cf", "-czf"])
  func forms(options: String) async throws {
    let plain = try Program()
    let expected = try await plain.run(["import", "--format", "json", Fixture.path("region")])
    let packed = try Program()
    let bytes = try tar(options, "region", in: packed)
    let run = try await packed.run("import --format json packed")
    #expect(run.status == 0)
    #expect(try run.summary().summary == expected.summary().summary)
    #expect(try await digest(of: packed) == digest(of: plain))
    let piped = try Program()
    #expect(try await piped.run(["import", "-"], input: bytes).status == 0)
    #expect(try await digest(of: piped) == digest(of: plain))
    let rehearsed = try await Program().run(["validate", "--format", "json", "-"], input: bytes)
    #expect(try rehearsed.summary().summary == expected.summary().summary)
  }

  @Test("A zip of a desktop: reports are kept, the rest is left alone or left out")
  func zip() async throws {
    let program = try Program()
    let run = try await program.run(["import", Fixture.path("archives/visit.zip")])
    let zip = Fixture.path("archives/visit.zip")
    #expect(run.status == 0)
    #expect(
      run.text == """
        \(zip)/visit/XB-11.xml: kept
        \(zip)/visit/XB-12.xml: kept
        \(zip)/visit/photo.jpg: left alone
        2 files: 2 kept. 1 other was left alone.

        """)
    #expect(
      run.words == """
        info[left_alone]: \(zip)/visit/photo.jpg
          this is JPEG, not an inspection file; it is left alone
          remedy: nothing, unless it should have been a report; then send the XML file

        """)
  }

  @Test("A gzipped report on standard input")
  func gzip() async throws {
    let bytes = try Data(contentsOf: URL(filePath: Fixture.path("archives/XB-11.xml.gz")))
    let run = try await Program().run(["import", "-"], input: bytes)
    #expect(run.status == 0)
    #expect(run.text == "-: kept\n1 file: 1 kept.\n")
  }

  @Test("An archive that is cut off: its whole files are kept, and the damage is told")
  func cutOff() async throws {
    let program = try Program()
    let bytes = try tar("-cf", "region", in: program)
    try program.write(bytes.prefix(bytes.count / 2), to: "half.tar")
    let run = try await program.run("import half.tar")
    #expect(run.status == 1)
    #expect(run.words.contains("error[archive_damaged]: half.tar\n"))
    #expect(run.text.contains("\nhalf.tar: refused\n"))
    let again = try await program.run("import packed --format json").summary().summary
    #expect(again.alreadyKept > 5)
    #expect(again.alreadyKept + again.kept + again.revised == 86)
  }
}
