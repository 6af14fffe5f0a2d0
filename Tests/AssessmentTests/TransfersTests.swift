import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("Transfers")
struct TransfersTests {
  /// A fleet in which each key becomes another, all on one day.
  private func fleet(_ transfers: [(String, String)]) throws -> RegisteredFleet {
    let at = try timestamp("2025-07-01T00:00:00Z")
    let entries = try transfers.map { from, to in
      let (from, to) = (try vessel(from), try vessel(to))
      var entry = try registered(from)
      entry.transfer = Transfer(to: to.coastGuard, as: to.hullNumber, at: at)
      return entry
    }
    return RegisteredFleet(
      try Dictionary(grouping: entries, by: \.vessel.coastGuard).map { code, vessels in
        try register(code == "XA" ? 1 : code == "XB" ? 2 : 3, code: code, vessels: vessels)
      })
  }

  @Test(
    "make one boat of the keys that it had, as far as they are asked for",
    arguments: [
      ([], ["XA/1", "XB/2"], [["XA/1"], ["XB/2"]]),
      ([("XA/1", "XB/2")], ["XA/1", "XA/3", "XB/2"], [["XA/3"], ["XA/1", "XB/2"]]),
      ([("XA/1", "XB/2")], ["XA/1"], [["XA/1"]]),
      ([("XA/1", "XB/2")], ["XB/2"], [["XB/2"]]),
      // Out of sight on the way.
      ([("XA/9", "XB/2"), ("XB/2", "XA/1")], ["XA/1", "XA/9"], [["XA/9", "XA/1"]]),
      // Two boats cannot become one; if a register says so, neither left.
      (
        [("XA/1", "XB/2"), ("XA/3", "XB/2")], ["XA/1", "XA/3", "XB/2"], [["XA/1", "XA/3", "XB/2"]]
      ),
      ([("XA/1", "XB/2"), ("XB/2", "XA/1")], ["XA/1", "XB/2"], [["XA/1", "XB/2"]]),
    ] as [([(String, String)], [String], [[String]])])
  func boats(transfers: [(String, String)], keys: [String], boats: [[String]]) throws {
    let fleet = try fleet(transfers)
    for keys in [keys, keys.reversed()] {
      #expect(
        fleet.boats(among: try keys.map(vessel)).map { $0.map(\.description) } == boats)
    }
  }

  @Test("tell when a boat came, and as what it went on")
  func arrival() throws {
    let fleet = try fleet([("XA/1", "XB/2")])
    #expect(fleet.arrival(of: try vessel("XB/2")) == (try instant("2025-07-01T00:00:00Z")))
    #expect(fleet.arrival(of: try vessel("XA/1")) == nil)
    #expect(fleet.successor(of: try vessel("XA/1")) == (try vessel("XB/2")))
    #expect(fleet.successor(of: try vessel("XB/2")) == nil)
  }
}
