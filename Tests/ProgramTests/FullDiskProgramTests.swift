import Foundation
import Testing

/// Disks that are full or write-protected, mounted for the test where nobody else sees them. That
/// needs a system that lets it: Linux, as its administrator.
@Suite(.enabled(if: PrivateMount.isAllowed), .timeLimit(.minutes(20)))
struct FullDiskProgramTests {
  @Test(
    "A disk of 1 or 2 MB filled by an import: one sentence, status 3, and what was kept stays kept")
  func fullDisk() async throws {
    let program = try Program()
    _ = try await program.simulateRegion()
    let expected = try await program.digest(ofImporting: ["region"], 1)
    let run = try await program.run(
      [],
      shell: PrivateMount.script(
        """
        mount -t tmpfs -o size=\(Torture.isAsked ? 2 : 1)m tmpfs disk
        "$SEAWORTHY" import region --verbose --ledger disk/a.sqlite > first.txt 2> first-errors.txt
        echo $?
        "$SEAWORTHY" ledger digest --ledger disk/a.sqlite
        mount -o remount,size=64m disk
        "$SEAWORTHY" import region --quiet --ledger disk/a.sqlite > /dev/null 2>&1
        echo $?
        "$SEAWORTHY" ledger digest --ledger disk/a.sqlite
        """))
    let lines = run.text.split(separator: "\n").map(String.init)
    try #require(lines.count == 4, "\(run.text) \(run.words)")
    #expect([lines[0], lines[2]] == ["3", "1"])
    #expect(lines[3] + "\n" == expected)
    let errors = String(decoding: try program.read("first-errors.txt"), as: UTF8.self)
    #expect(
      errors.hasSuffix(
        "\nseaworthy: The disk that holds the ledger disk/a.sqlite is full; what was kept before "
          + "stays kept.\n"))
    let told = ToldFiles(String(decoding: try program.read("first.txt"), as: UTF8.self))
    #expect(told.kept.count > 0)
    let elsewhere = try await program.run(["import", "--ledger", "b.sqlite"] + told.kept.sorted())
    #expect(elsewhere.status == 1)
    #expect(try await program.digest(of: "b.sqlite") == lines[1] + "\n")
    Torture.tell("2 MB: \(told.kept.count) files kept")
  }

  @Test("A ledger on a write-protected disk is read, and not written")
  func writeProtected() async throws {
    let program = try Program()
    _ = try await program.run(
      ["import", Fixture.path("valid/plain.xml"), "--ledger", "stick/a b%.sqlite"])
    let digest = try await program.digest(of: "stick/a b%.sqlite")
    let scores = try await program.run([
      "scores", "--as-of", "2026-01-01", "--ledger", "stick/a b%.sqlite",
    ])
    for name in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(
        at: program.folder.appending(path: "stick/a b%.sqlite\(name)"))
    }
    let run = try await program.run(
      [],
      shell: PrivateMount.script(
        """
        mount --bind stick disk && mount -o remount,ro,bind disk
        "$SEAWORTHY" ledger digest --ledger 'disk/a b%.sqlite'
        "$SEAWORTHY" scores --as-of 2026-01-01 --ledger 'disk/a b%.sqlite'
        "$SEAWORTHY" import '\(Fixture.path("valid/plain.xml"))' --ledger 'disk/a b%.sqlite'
        echo $?
        "$SEAWORTHY" import '\(Fixture.path("valid/plain.xml"))' --ledger disk/b.sqlite
        echo $?
        """))
    #expect(run.text == digest + scores.text + "3\n3\n")
    #expect(
      run.words
        == ["disk/a b%.sqlite", "disk/b.sqlite"].map {
          """
          seaworthy: The ledger \($0) can be read but not written; see whether its folder or disk is \
          write-protected.

          """
        }.joined())
  }

  @Test("Changes beside a ledger on a write-protected disk are told of, not passed over")
  func changesBeside() async throws {
    let program = try Program()
    _ = try await program.run(
      ["import", Fixture.path("valid/plain.xml"), "--ledger", "stick/a.sqlite"])
    try program.write("something", to: "stick/a.sqlite-wal")
    let run = try await program.run(
      [],
      shell: PrivateMount.script(
        """
        rm -f stick/a.sqlite-shm
        mount --bind stick disk && mount -o remount,ro,bind disk
        "$SEAWORTHY" ledger digest --ledger disk/a.sqlite
        echo $?
        """))
    #expect(run.text == "3\n")
    #expect(
      run.words == """
        seaworthy: The ledger disk/a.sqlite lies in a folder that cannot be written, and its last \
        changes lie beside it in disk/a.sqlite-wal; copy both into a folder that can be written.

        """)
  }
}

/// Mounts that only one script sees.
enum PrivateMount {
  static let isAllowed: Bool = {
    #if os(Linux)
      let trial = try? Process.run(
        URL(filePath: "/usr/bin/unshare"), arguments: ["-m", "mount", "--make-rprivate", "/"])
      trial?.waitUntilExit()
      return trial?.terminationStatus == 0
    #else
      false
    #endif
  }()

  /// A script that may mount something on the folder `disk`.
  static func script(_ lines: String) -> String {
    let quoted = lines.replacing("'", with: "'\\''")
    return "mkdir disk; exec unshare -m sh -c 'mount --make-rprivate /\n\(quoted)'"
  }
}
