import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases
import Testing

@testable import SeaworthyIntake

@Suite struct RegisterCheckTests {
  private func notices(_ files: [String: String], classes: Set<String>? = nil) async throws
    -> [String?]
  {
    let bench = try ImportBench(files)
    let checklists = classes.map { classes in
      ChecklistCodes(Dictionary(uniqueKeysWithValues: classes.map { ($0, ["529-01"]) }))
    }
    let record = await bench.run(
      into: try bench.ledger(), rules: ImportRules(jobs: 2, checklists: checklists))
    let notices = record.files.flatMap(\.notices.samples) + record.findings.map(\.notice)
    return notices.flatMap { [$0.kind.code, $0.nearest] }
  }

  @Test("A vessel outside every register is told, with the nearest hull, wherever the register is")
  func vesselNotInRegister() async throws {
    for register in ["1.xml", "3.xml"] {
      let files = [
        "2.xml": SampleXML(hull: "XA-70").report,
        register: SampleXML(id: 2).register(hulls: ["XA-01", "XA-07"]),
      ]
      #expect(try await notices(files) == ["vessel_not_in_register", "XA-07"])
    }
  }

  @Test("A vessel on a register is not told, nor is any without a register")
  func registered() async throws {
    let register = SampleXML(id: 2).register(hulls: ["XA-07"])
    #expect(try await notices(["1.xml": SampleXML().report, "2.xml": register]) == [])
    #expect(try await notices(["1.xml": SampleXML(hull: "XA-70").report]) == [])
  }

  @Test("A vessel that any of the registers in conflict holds is not told")
  func conflict() async throws {
    let files = [
      "1.xml": SampleXML().report, "2.xml": SampleXML(id: 2).register(hulls: ["XA-07"]),
      "3.xml": SampleXML(id: 2).register(hulls: ["XA-08"]),
    ]
    #expect(try await notices(files) == ["conflict", nil])
  }

  @Test("A class without a checklist is told, if classes are known")
  func classUnknown() async throws {
    let files = ["1.xml": SampleXML(vesselClass: "33 ft interceptor").report]
    let known: Set = ["33-ft interceptor", "85-ft patrol vessel"]
    #expect(
      try await notices(files, classes: known) == ["class_unknown", "33-ft interceptor"])
    #expect(try await notices(files, classes: ["33 ft interceptor"]) == [])
    #expect(try await notices(files) == [])
  }

  @Test("A vessel is told of once, with its first file and how many there are")
  func once() async throws {
    let bench = try ImportBench([
      "1.xml": SampleXML(hull: "XA-70").report, "2.xml": SampleXML(id: 2, hull: "XA-70").report,
      "3.xml": SampleXML(id: 3, hull: "XA-71").report,
      "4.xml": SampleXML(id: 4).register(hulls: ["XA-07"]),
      "5.xml": SampleXML(id: 5, hull: "XA-72", severity: "disablng").report,
    ])
    let findings = await bench.run(into: try bench.ledger()).findings
    #expect(findings.map(\.file) == ["1.xml", "3.xml"].map { "\(bench.visit)/\($0)" })
    #expect(findings.map(\.vessel.hullNumber) == ["XA-70", "XA-71"])
    #expect(findings.map { $0.notice.fields["files"] } == [.number(2), .number(1)])
  }

  @Test("What cannot be remembered is told", arguments: [0, 1, 3])
  func forgotten(beyond: Int) {
    let cap = ImportRules().rememberedVessels
    var seen = VesselsSeen(cap: cap)
    for number in 0..<cap + beyond {
      let vessel = VesselKey(coastGuard: "XA", hullNumber: "\(number)")
      seen.add(
        FileResult(name: "\(number).xml", outcome: .handed(.kept(receipt: 1)), vessel: vessel))
    }
    #expect(seen.vessels.count == cap)
    #expect(seen.forgotten?.files == (beyond == 0 ? nil : beyond))
    #expect(seen.forgotten?.file == (beyond == 0 ? nil : "\(cap).xml"))
    let findings = RegisterCheck(registers: [], classes: nil).findings(on: seen)
    #expect(findings.map(\.notice.kind) == (beyond == 0 ? [] : [.tooManyVessels]))
  }
}
