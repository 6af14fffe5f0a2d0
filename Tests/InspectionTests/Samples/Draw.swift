import SeaworthyInspection
import SeaworthyTime

/// Draws values at random.
struct Draw {
  var random: SplitMix64

  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }

  mutating func maybe<Value>(_ draw: (inout Draw) -> Value) -> Value? {
    Bool.random(using: &random) ? draw(&self) : nil
  }

  mutating func list<Value>(_ draw: (inout Draw) -> Value) -> [Value] {
    var values: [Value] = []
    for _ in 0..<number(0...6) { values.append(draw(&self)) }
    return values
  }

  /// Few different texts, so that some stand twice; one of them empty, some not of ASCII, some with
  /// what XML writes otherwise.
  mutating func text() -> String {
    let odd = ["<&>", "\"'", "]]>", "\n", "\t", "\r", " ", "&#10;", "\u{85}", "\u{FFFD}"]
    return letters() + (number(0...3) > 0 ? letters() : one(of: odd) + letters())
  }

  mutating func letters() -> String { one(of: ["", "a", "é", "船", "🛥", "XA-07"]) }

  mutating func word<Word: CodeWord>() -> Word {
    let words = Array(Word.allCases)
    return words[number(0...words.count - 1)]
  }

  mutating func time() -> Timestamp {
    Timestamp(
      Instant(milliseconds: Int64(number(-62_135_500_000_000...253_402_200_000_000))),
      offsetMinutes: number(-840...840))
  }

  mutating func decimal() -> DecimalNumber { one(of: Self.decimals) }

  mutating func identifier() -> DocumentIdentifier { one(of: Self.identifiers) }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  private static let decimals = [
    "0", "-0.000001", "999999999.999999", "12.5", "-400", "35.4", "0.000000000000001",
    "-999999999999999",
  ].compactMap { DecimalNumber($0) }

  private static let identifiers = [
    "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e",
  ].compactMap { DocumentIdentifier($0) }
}

// The parts of a report.
extension Draw {
  mutating func vessel() -> Vessel {
    Vessel(
      coastGuard: text(), hullNumber: text(), name: maybe { $0.text() },
      vesselClass: maybe { $0.text() }, hin: maybe { $0.text() },
      imoNumber: maybe { $0.text() }, mmsi: maybe { $0.text() },
      callSign: maybe { $0.text() }, flag: maybe { $0.text() }, homePort: maybe { $0.text() },
      overallLength: maybe { Measure($0.decimal(), unit: $0.text()) },
      maximumCrew: maybe { $0.number(0...9999) }, lifecycle: maybe { $0.word() },
      engineHours: list { EngineHours(engine: $0.text(), hours: $0.decimal()) },
      extensions: extensions())
  }

  mutating func result() -> ChecklistResult {
    ChecklistResult(
      item: text(), group: word(), title: maybe { $0.text() }, result: word(),
      afterRepair: maybe { $0.word() },
      measurement: maybe { draw in
        Measurement(
          value: draw.decimal(), unit: draw.text(), lower: draw.maybe { $0.decimal() },
          upper: draw.maybe { $0.decimal() })
      },
      remark: maybe { $0.text() }, extensions: extensions(), line: number(0...70_000))
  }

  mutating func discrepancy() -> Discrepancy {
    Discrepancy(
      identifier: text(), continues: maybe { $0.text() }, item: text(), severity: word(),
      classifiedBy: maybe { $0.text() }, basis: maybe { $0.text() }, foundAt: time(),
      found: word(), description: maybe { $0.text() }, cause: maybe { $0.word() },
      correction: maybe { draw in
        Correction(at: draw.time(), by: draw.maybe { $0.word() }, test: draw.maybe { $0.text() })
      },
      waiver: maybe { draw in
        Waiver(
          kind: draw.word(), authority: draw.text(), granted: draw.time(),
          expires: draw.maybe { $0.time() })
      },
      deferralReason: maybe { $0.text() },
      awaitingParts: list { draw in
        AwaitingParts(start: draw.time(), end: draw.maybe { $0.time() })
      },
      parts: list { draw in
        Part(
          number: draw.text(), nsn: draw.maybe { $0.text() }, quantity: draw.number(1...9999),
          status: draw.maybe { $0.word() },
          expected: draw.maybe { CivilDate(dayNumber: $0.number(-700_000...2_900_000)) })
      },
      workHours: maybe { $0.decimal() },
      casrep: maybe { draw in CASREP(category: draw.word(), sent: draw.maybe { $0.time() }) },
      extensions: extensions(), line: number(0...70_000))
  }
}
