import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTrends
import Testing

@Suite("Change accounted for")
struct ChangeAccountTests {
  /// Two periods, and what moved the rate, worked out by hand.
  struct Example: CustomTestStringConvertible {
    var testDescription: String
    var boats: [Boat]
    var parts: [ChangePart: Double]

    init(_ name: String, _ boats: [Boat], _ parts: [ChangePart: Double]) {
      (testDescription, self.boats, self.parts) = (name, boats, parts)
    }
  }

  private static let ready = Boat(Days(fmc: 90), Days(fmc: 90))

  static let examples = [
    Example("nothing moved", [ready, Boat(Days(nmcm: 90), Days(nmcm: 90))], [:]),
    // w̄ 1/2, m from 10/90 to 55/90.
    Example(
      "maintenance", [ready, Boat(Days(fmc: 80, nmcm: 10), Days(fmc: 35, nmcm: 55))],
      [.maintenance: -0.25]),
    Example(
      "supply", [ready, Boat(Days(fmc: 45, nmcs: 45), Days(pmc: 90))], [.supply: 0.25]),
    Example("depot", [ready, Boat(Days(fmc: 90), Days(nmcd: 90))], [.depot: -0.5]),
    // Waiting for parts instead of being worked on: the rate is the same.
    Example(
      "one cause for another", [ready, Boat(Days(nmcm: 90), Days(nmcs: 90))],
      [.maintenance: 0.5, .supply: -0.5]),
    // From 90 of 120 known days to 90 of 180: R 3/4 to 1/2, all shares alike.
    Example(
      "exposure",
      [ready, Boat(Days(nmcm: 30, unknown: 60), Days(nmcm: 90))], [.exposure: -0.25]),
    // R₁ 3/6, R₁′ 3/4: 60 (3/4 − 0)/180.
    Example(
      "left the fleet",
      [
        ready, Boat(Days(nmcm: 30, unknown: 60), Days(nmcm: 30, unknown: 60)),
        Boat(Days(nmcs: 60), .none),
      ], [.leftFleet: 0.25]),
    Example(
      "no longer seen",
      [
        ready, Boat(Days(nmcm: 30, unknown: 60), Days(nmcm: 30, unknown: 60)),
        Boat(Days(nmcs: 60), Days(unknown: 1)),
      ], [.noLongerSeen: 0.25]),
    Example(
      "joined the fleet", [ready, Boat(.none, Days(nmcd: 30))], [.joinedFleet: -0.25]),
    Example(
      "newly seen", [ready, Boat(Days(unknown: 1), Days(nmcd: 30))], [.newlySeen: -0.25]),
    Example(
      "standard", [ready, Boat(Days(fmc: 90), Days(fmc: 90), restated: Days(nmcm: 90))],
      [.standard: -0.5]),
    // Under the first standard nothing is known of the second boat: it is one of the later period
    // only, and what the second standard makes of it is the standard's.
    Example(
      "standard that knows more",
      [ready, Boat(Days(unknown: 90), Days(unknown: 90), restated: Days(nmcm: 90))],
      [.standard: -0.5]),
  ]

  @Test("splits into its parts, each of them nothing without its cause", arguments: examples)
  func worked(example: Example) throws {
    let account = try TwoQuarters.account(example.boats)
    let total = try TwoQuarters.parts(example.boats).total
    #expect(isClose(total, nine(example.parts)), "\(total)")
    #expect(abs(total.total - (try #require(account.difference))) < 1e-12)
    for part in ChangePart.allCases where example.parts[part] == nil {
      #expect(total[part] == 0)
    }
  }

  @Test("names what each boat adds")
  func boats() throws {
    let found = try TwoQuarters.parts([
      Self.ready, Boat(Days(fmc: 80, nmcm: 10), Days(fmc: 35, nmcm: 55)),
      Boat(Days(nmcm: 90), .none), Boat(.none, Days(fmc: 90)), Boat(Days(unknown: 9), .none),
    ])
    // R₁′ 170/180, R₂′ 125/180; P₁ 270, P₂ 270.
    let expected =
      [
        [:], [.maintenance: -0.25], [.leftFleet: 90 * (170.0 / 180) / 270],
        [.joinedFleet: 90 * (1 - 125.0 / 180) / 270], [:],
      ] as [[ChangePart: Double]]
    #expect(found.byVessel.map(\.vessel.hullNumber) == ["XA-1", "XA-2", "XA-3", "XA-4", "XA-5"])
    for (boat, parts) in zip(found.byVessel, expected) {
      #expect(isClose(boat.parts, nine(parts)), "\(boat.vessel)")
    }
    #expect(found.sameBoats == 2)
    #expect(abs(found.sameBoatsBefore - 170.0 / 180) < 1e-12)
    #expect(abs(found.sameBoatsAfter - 125.0 / 180) < 1e-12)
  }

  @Test("a boat that is always ready adds nothing when another is seen for longer")
  func exposureOfTheReady() throws {
    let found = try TwoQuarters.parts([
      Self.ready, Self.ready, Boat(Days(fmc: 30, unknown: 60), Days(fmc: 90)),
    ])
    #expect(found.byVessel.allSatisfy { $0.parts == ChangeParts() })
  }

  @Test("without a boat seen in both, only that the fleet was replaced, and what the standard did")
  func replaced() throws {
    let account = try TwoQuarters.account([
      Boat(Days(fmc: 60, nmcm: 30), .none), Boat(Days(unknown: 91), Days(fmc: 45, nmcm: 45)),
    ])
    #expect(
      account.outcome
        == .fleetReplaced(
          ChangeAccount.Replacement(fleetReplaced: 0.5 - 60.0 / 90, standard: 0)))
    #expect((account.before.seen, account.before.inFleet) == (1, 2))
    #expect((account.after.seen, account.after.inFleet) == (1, 1))
    let restated = try TwoQuarters.account([
      Boat(Days(fmc: 90), .none), Boat(.none, Days(fmc: 45, nmcm: 45), restated: Days(fmc: 90)),
    ])
    #expect(
      restated.outcome
        == .fleetReplaced(ChangeAccount.Replacement(fleetReplaced: -0.5, standard: 0.5)))
    #expect(restated.difference == 0)
  }

  @Test(
    "a period without known time has no account",
    arguments: [
      [], [Boat(Days(fmc: 9), Days(unknown: 9))], [Boat(Days(unknown: 9), Days(fmc: 9))],
      [Boat(.none, Days(fmc: 9))], [Boat(Days(fmc: 9), .none)],
      [Boat(Days(fmc: 9), Days(fmc: 9), restated: Days(unknown: 9))],
      [Boat(Days(fmc: 9), Days(unknown: 9), restated: Days(fmc: 9))],
    ])
  func nothing(boats: [Boat]) throws {
    let account = try TwoQuarters.account(boats)
    #expect(account.outcome == .noRate)
    #expect(ChangeWaterfall(account) == nil)
  }

  @Test("a boat that the register took in later joined, whatever time in service says")
  func told() throws {
    var vessels = try TwoQuarters.vessels([
      Self.ready, Boat(Days(unknown: 91), Days(nmcd: 30)), Boat(Days(nmcd: 30), Days(unknown: 92)),
    ])
    vessels[1].wasInFleet = false
    vessels[2].isInFleet = false
    let account = ChangeAccount(
      vessels, from: try TwoQuarters.before(), to: try TwoQuarters.after())
    guard case .parts(let found) = account.outcome else { throw TwoQuarters.NoParts() }
    #expect(isClose(found.total, nine([.joinedFleet: -0.25, .leftFleet: 0.25])))
    #expect((account.before.inFleet, account.after.inFleet) == (2, 2))
  }
}
