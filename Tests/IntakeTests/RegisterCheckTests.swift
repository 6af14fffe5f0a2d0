import SeaworthyNotices
import Testing

@testable import SeaworthyIntake

@Suite struct RegisterCheckTests {
  private func notices(_ files: [String: String], classes: Set<String>? = nil) async throws
    -> [String?]
  {
    let bench = try ImportBench(files)
    let result = await bench.run(into: try bench.ledger(), classes: classes)
    return result.files.flatMap(\.notices.samples).flatMap { [$0.kind.code, $0.nearest] }
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
}
