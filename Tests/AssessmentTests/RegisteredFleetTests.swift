import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

@Suite("Registered fleet")
struct RegisteredFleetTests {
  @Test("without a register every vessel counts")
  func none() throws {
    let fleet = RegisteredFleet([])
    #expect(fleet.counts(try vessel("XA/XA-07")))
    #expect(fleet.vessels == [])
    #expect(fleet.coastGuards == [])
    #expect(fleet.requirement(of: nil, at: .distantFuture) == nil)
  }

  @Test("with a register of their coast guard only registered vessels count, of another all do")
  func counts() throws {
    let fleet = RegisteredFleet([
      try register(1, vessels: [try registered(try vessel("XA/XA-07"))])
    ])
    #expect(fleet.counts(try vessel("XA/XA-07")))
    #expect(!fleet.counts(try vessel("XA/XA-08")))
    #expect(fleet.counts(try vessel("XB/XA-07")))
  }

  @Test("a vessel's entry is cited by the register's path and line")
  func registration() throws {
    let key = try vessel("XA/XA-07")
    let fleet = RegisteredFleet([
      try register(
        1,
        vessels: [
          try registered(key, name: "Sandpiper", delivered: "2022-05-01T00:00:00Z", line: 9)
        ])
    ])
    #expect(
      fleet.registration(of: key)
        == VesselRecord.Registration(
          name: "Sandpiper", delivered: try instant("2022-05-01T00:00:00Z"),
          statedAt: try instant("2024-01-01T00:00:00Z"),
          citation: Citation(
            document: try identifier(1), revision: 1, digest: try digest(1),
            path: "/FleetRegister/CoastGuard[@code='XA']"
              + "/RegisteredVessel[Vessel/VesselHullNumberText='XA-07']",
            line: 9)))
  }

  @Test("the register made out last stands for each of its vessels, whichever comes first")
  func latest() throws {
    let (seven, eight) = (try vessel("XA/XA-07"), try vessel("XA/XA-08"))
    let registers = [
      try register(
        1, preparedAt: "2024-01-01T00:00:00Z", name: "Old",
        vessels: [try registered(seven, name: "Old"), try registered(eight, name: "Kept")]),
      try register(
        2, preparedAt: "2025-01-01T00:00:00Z", name: "New",
        vessels: [try registered(seven, name: "New")]),
    ]
    for fleet in [RegisteredFleet(registers), RegisteredFleet(registers.reversed())] {
      #expect(fleet.registration(of: seven)?.name == "New")
      #expect(fleet.registration(of: eight)?.name == "Kept")
      #expect(fleet.name(of: "XA") == "New")
      #expect(fleet.vessels == [seven, eight])
    }
  }

  @Test(
    "of two made out at one time the longer time in service stands",
    arguments: [
      // Delivered earlier; unknown counts as earliest.
      (("2023-01-01T00:00:00Z", nil), ("2024-01-01T00:00:00Z", nil)),
      ((nil, nil), ("2024-01-01T00:00:00Z", nil)),
      // Disposed of later; unknown counts as latest.
      ((nil, "2026-01-01T00:00:00Z"), (nil, "2025-01-01T00:00:00Z")),
      ((nil, nil), (nil, "2025-01-01T00:00:00Z")),
    ] as [((String?, String?), (String?, String?))])
  func ties(longer: (String?, String?), shorter: (String?, String?)) throws {
    let key = try vessel("XA/XA-07")
    for (first, second) in [(UInt8(1), UInt8(2)), (2, 1)] {
      let registers = [
        try register(
          first, vessels: [try registered(key, delivered: longer.0, disposed: longer.1)]),
        try register(
          second, vessels: [try registered(key, delivered: shorter.0, disposed: shorter.1)]),
      ]
      for fleet in [RegisteredFleet(registers), RegisteredFleet(registers.reversed())] {
        #expect(fleet.registration(of: key)?.citation.digest == (try digest(first)))
      }
    }
  }

  @Test(
    "a vessel leaves its coast guard at its transfer or its disposal, whichever is first",
    arguments: [
      ("2025-01-01T00:00:00Z", nil, "2025-01-01T00:00:00Z"),
      ("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "2025-01-01T00:00:00Z"),
      ("2025-01-01T00:00:00Z", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
    ] as [(String, String?, String)])
  func transfer(transferred: String, disposed: String?, leaving: String) throws {
    let key = try vessel("XA/XA-07")
    let entry = try registered(key, disposed: disposed, transferred: transferred)
    let fleet = RegisteredFleet([try register(1, vessels: [entry])])
    #expect(fleet.registration(of: key)?.disposed == (try instant(leaving)))
    #expect(fleet.counts(key))
  }

  @Test("a disputed transfer does not take a boat away")
  func disputedTransfer() throws {
    let key = try vessel("XA/XA-07")
    let candidates = [
      try register(1, vessels: [try registered(key)]),
      try register(2, vessels: [try registered(key, transferred: "2025-01-01T00:00:00Z")]),
    ]
    for candidates in [candidates, candidates.reversed()] {
      let fleet = RegisteredFleet([], disputed: candidates)
      #expect(fleet.registration(of: key)?.disposed == nil)
    }
  }

  @Test("a requirement is the coast guard's own; the region's is of all, if all state one")
  func requirements() throws {
    let from = try timestamp("2024-01-01T00:00:00Z")
    let first = try register(
      1, code: "XA", requirements: [BoatRequirement(count: 4, from: from, source: "a")],
      vessels: [])
    let second = try register(
      2, code: "XB", requirements: [BoatRequirement(count: 2, from: from, source: "b")],
      vessels: [])
    let silent = try register(3, code: "XC", vessels: [])
    let t = from.instant
    let fleet = RegisteredFleet([second, first])
    #expect(fleet.requirement(of: "XA", at: t) == Requirement(count: 4, source: "a"))
    #expect(fleet.requirement(of: "XB", at: t) == Requirement(count: 2, source: "b"))
    #expect(fleet.requirement(of: "XC", at: t) == nil)
    #expect(fleet.requirement(of: nil, at: t) == Requirement(count: 6, source: "a; b"))
    #expect(RegisteredFleet([first, second, silent]).requirement(of: nil, at: t) == nil)
  }

  @Test("a requirement of an earlier register holds until one that begins later")
  func laterRequirement() throws {
    let registers = try [
      (UInt8(1), "2024-01-01T00:00:00Z", 4), (2, "2025-01-01T00:00:00Z", 3),
    ].map { number, from, count in
      try register(
        number, preparedAt: from,
        requirements: [BoatRequirement(count: count, from: try timestamp(from), source: "plan")],
        vessels: [])
    }
    let fleet = RegisteredFleet(registers)
    #expect(fleet.requirement(of: "XA", at: try instant("2024-12-31T23:59:59Z"))?.count == 4)
    #expect(fleet.requirement(of: "XA", at: try instant("2025-01-01T00:00:00Z"))?.count == 3)
  }

  @Test("of disputed registers each vessel counts, for the longer time, against the higher need")
  func disputed() throws {
    let (seven, eight) = (try vessel("XA/XA-07"), try vessel("XA/XA-08"))
    let from = try timestamp("2024-01-01T00:00:00Z")
    let later = try timestamp("2025-01-01T00:00:00Z")
    let candidates = [
      try register(
        1, requirements: [BoatRequirement(count: 4, from: from, source: "a")],
        vessels: [try registered(seven), try registered(eight)]),
      // Made out later, disposes of a boat, leaves one out and requires fewer.
      try register(
        2, preparedAt: "2025-01-01T00:00:00Z", name: "Renamed",
        requirements: [BoatRequirement(count: 2, from: later, source: "b")],
        vessels: [try registered(seven, disposed: "2025-01-01T00:00:00Z")]),
    ]
    for candidates in [candidates, candidates.reversed()] {
      let fleet = RegisteredFleet([], disputed: candidates)
      #expect(fleet.hasRegister(of: "XA"))
      #expect(fleet.vessels == [seven, eight])
      #expect(fleet.registration(of: seven)?.disposed == nil)
      #expect(
        fleet.requirement(of: "XA", at: later.instant) == Requirement(count: 4, source: "a"))
    }
  }

  @Test("a disputed register neither disposes of a registered boat nor lowers what is required")
  func disputedBesideStanding() throws {
    let seven = try vessel("XA/XA-07")
    let from = try timestamp("2024-01-01T00:00:00Z")
    let fleet = RegisteredFleet(
      [
        try register(
          1, requirements: [BoatRequirement(count: 4, from: from, source: "a")],
          vessels: [try registered(seven)])
      ],
      disputed: [
        try register(
          2, preparedAt: "2025-01-01T00:00:00Z", name: "Renamed",
          requirements: [
            BoatRequirement(count: 2, from: try timestamp("2025-01-01T00:00:00Z"), source: "b")
          ],
          vessels: [try registered(seven, disposed: "2025-01-01T00:00:00Z")])
      ])
    #expect(fleet.name(of: "XA") == "Coast Guard of Xanadu")
    #expect(fleet.registration(of: seven)?.citation.digest == (try digest(1)))
    #expect(fleet.requirement(of: "XA", at: .distantFuture)?.count == 4)
  }

  @Test(
    "a fall in required boats is told for a year, a rise never",
    arguments: [
      ("2025-02-28T23:59:59.999Z", nil), ("2025-03-01T00:00:00Z", 6),
      ("2026-02-28T23:59:59.999Z", 6), ("2026-03-01T00:00:00Z", nil),
      ("2024-06-01T00:00:00Z", nil),
    ] as [(String, Int?)])
  func fall(at t: String, count: Int?) throws {
    var document = try register(1, vessels: [])
    document.register.coastGuards[0].requirements = [
      BoatRequirement(count: 4, from: try timestamp("2025-03-01T00:00:00Z"), source: "New"),
      BoatRequirement(count: 5, from: try timestamp("2023-01-01T00:00:00Z"), source: "Older"),
      BoatRequirement(count: 6, from: try timestamp("2024-01-01T00:00:00Z"), source: "Old"),
    ]
    let expected = try count.map {
      BoatCensus.PreviousRequirement(
        count: $0, until: try instant("2025-03-01T00:00:00Z"), source: "Old")
    }
    let fleet = RegisteredFleet([document])
    #expect(fleet.fall(in: "XA", at: try instant(t), window: .days(365)) == expected)
    #expect(fleet.fall(in: nil, at: try instant(t), window: .days(365)) == expected)
  }

  @Test("of registers that nothing puts in order a boat needs what either requires")
  func allowances() throws {
    let key = try vessel("XA/XA-07")
    func document(_ number: UInt8, _ required: Int, part: String) throws -> CitedRegister {
      var entry = try registered(key)
      entry.allowances = [
        Allowance(part: "filter", isCritical: false, required: required),
        Allowance(part: part, isCritical: false, required: 1),
      ]
      return try register(number, vessels: [entry])
    }
    let documents = [try document(1, 2, part: "belt"), try document(2, 3, part: "fuse")]
    for (standing, disputed) in [(documents, []), ([], documents), ([], documents.reversed())] {
      let allowances = RegisteredFleet(standing, disputed: disputed).registration(of: key)?
        .allowances
      #expect(allowances?.map(\.part) == ["belt", "filter", "fuse"])
      #expect(allowances?.map(\.required) == [1, 3, 1])
    }
  }
}
