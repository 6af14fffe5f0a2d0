import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

/// Which of several standards is taken.
struct KnownStandardsTests {
  /// The first instant of a year.
  private static func year(_ year: Int) -> Instant {
    CivilDate(year: year, month: 1, day: 1)?.startUTC ?? .distantPast
  }

  private static let tick = Milliseconds(1)

  /// A standard of a name and version that begins with one year and ends with another.
  private func known(
    _ name: String, _ version: String = "1.0", from start: Int, until end: Int? = nil,
    _ origin: KnownStandard.Origin? = nil
  ) -> KnownStandard {
    var standard = SampleStandard.decoded
    (standard.name, standard.version) = (name, version)
    standard.effectiveFrom = Self.year(start)
    standard.effectiveUntil = end.map(Self.year)
    return KnownStandard(standard, from: origin ?? .file("\(name)-\(version).xml"))
  }

  private func label(_ standards: [KnownStandard], at t: Instant) throws -> String {
    try KnownStandards(standards).inEffect(at: t).known.label
  }

  @Test func theOneThatBeganLastIsInEffectFromItsFirstInstant() throws {
    let both = [known("A", from: 2020), known("B", from: 2024)]
    #expect(try label(both, at: Self.year(2024) - Self.tick) == "A@1.0")
    #expect(try label(both, at: Self.year(2024)) == "B@1.0")
    #expect(try label(both.reversed(), at: Self.year(2030)) == "B@1.0")
  }

  @Test func oneThatEndsIsNoLongerInEffectAtItsEnd() throws {
    let both = [known("A", from: 2020), known("B", from: 2024, until: 2025)]
    #expect(try label(both, at: Self.year(2025) - Self.tick) == "B@1.0")
    #expect(try label(both, at: Self.year(2025)) == "A@1.0")
  }

  @Test func noneIsInEffectBeforeTheFirstOrInAGap() throws {
    let standards = KnownStandards([
      known("A", from: 2020, until: 2022), known("B", from: 2023),
    ])
    for t in [Self.year(2020) - Self.tick, Self.year(2022), Self.year(2023) - Self.tick] {
      #expect(throws: StandardChoiceError.noneInEffect(at: t, known: ["A@1.0", "B@1.0"])) {
        try standards.inEffect(at: t)
      }
    }
    #expect(throws: StandardChoiceError.noneInEffect(at: Self.year(2024), known: [])) {
      try KnownStandards([]).inEffect(at: Self.year(2024))
    }
  }

  @Test func ofThoseThatBeganTogetherAKeptOneGoesFirstThenVersionThenName() throws {
    let shipped = known("A", "9.0", from: 2020, .shipped)
    let (old, new) = (known("C", "1.9", from: 2020), known("C", "1.10", from: 2020))
    let named = known("B", "1.10", from: 2020)
    let standards = KnownStandards([shipped, old, new, named])
    #expect(
      try standards.inEffect(at: Self.year(2020))
        == StandardChoice(known: named, passedOver: [new, old, shipped]))
    #expect(try label([shipped], at: Self.year(2020)) == "A@9.0")
    #expect(
      try KnownStandards([shipped, known("B", from: 2019)]).inEffect(at: Self.year(2020))
        == StandardChoice(known: shipped, passedOver: []))
  }

  @Test func aNameTakesItsOnlyVersionWheneverItIsInEffect() throws {
    let standards = KnownStandards([known("A", from: 2020, until: 2021), known("B", from: 2020)])
    #expect(try standards.named("A", at: Self.year(2030)).known.label == "A@1.0")
    #expect(try standards.named("A@1.0", at: Self.year(2000)).known.label == "A@1.0")
  }

  @Test func aNameOfSeveralVersionsTakesTheOneInEffect() throws {
    let standards = KnownStandards([
      known("A", "1.0", from: 2020), known("A", "2.0", from: 2024), known("B", "3.0", from: 2025),
    ])
    #expect(try standards.named("A", at: Self.year(2023)).known.label == "A@1.0")
    #expect(try standards.named("A", at: Self.year(2026)).known.label == "A@2.0")
    #expect(try standards.named("A@1.0", at: Self.year(2026)).known.label == "A@1.0")
    let early = Self.year(2019)
    #expect(
      throws: StandardChoiceError.noneInEffect(at: early, known: ["A@1.0", "A@2.0"])
    ) { try standards.named("A", at: early) }
  }

  @Test func aNameThatNoneHasIsToldWithThoseThatThereAre() throws {
    let standards = KnownStandards([known("A", from: 2020)])
    for name in ["B", "A@2.0", "a", ""] {
      #expect(throws: StandardChoiceError.unknownName(name, known: ["A@1.0"])) {
        try standards.named(name, at: Self.year(2024))
      }
    }
  }

  @Test func anAtSignInANameIsPartOfIt() throws {
    let standards = KnownStandards([known("A@home", "2", from: 2020)])
    #expect(try standards.named("A@home", at: Self.year(2024)).known.label == "A@home@2")
    #expect(try standards.named("A@home@2", at: Self.year(2024)).known.label == "A@home@2")
  }

  /// Two that say different things under one name and version are never told apart by luck.
  @Test func oneNameAndVersionWithTwoContentsIsNotChosen() throws {
    let (one, other) = (known("A", from: 2020), known("A", from: 2020, .file("other.xml")))
    let standards = KnownStandards([one, other])
    let error = StandardChoiceError.severalOfVersion([one, other])
    #expect(throws: error) { try standards.inEffect(at: Self.year(2024)) }
    #expect(throws: error) { try standards.named("A", at: Self.year(2024)) }
    #expect(throws: error) { try standards.named("A@1.0", at: Self.year(2024)) }
  }

  @Test func oneContentFoundTwiceIsOneStandard() throws {
    var (copy, shipped) = (known("A", from: 2020), known("A", from: 2020, .shipped))
    copy.standard.digest = Digest(sha256Of: [1])
    shipped.standard.digest = Digest(sha256Of: [1])
    #expect(KnownStandards([copy, shipped]).all == [shipped])
    #expect(KnownStandards([copy, shipped])[Digest(sha256Of: [1])] == shipped)
    #expect(KnownStandards([copy, shipped])[Digest(sha256Of: [2])] == nil)
  }
}
