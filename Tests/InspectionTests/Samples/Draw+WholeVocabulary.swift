import SeaworthyInspection
import SeaworthyTime

// Maintenance, supply, crew, what was delivered, and statements.
extension Draw {
  mutating func line() -> Int { number(0...70_000) }

  mutating func maybeNumber() -> Int? { maybe { $0.number(0...9999) } }

  mutating func digest() -> Digest {
    Digest(sha256Of: [UInt8.random(in: .min ... .max, using: &random)])
  }

  mutating func extensions() -> [Extension] {
    number(0...3) > 0
      ? []
      : list { Extension(canonicalXML: "<x xmlns=\"urn:x\">\($0.letters())</x>", line: $0.line()) }
  }

  mutating func maintenance() -> PreventiveMaintenance {
    PreventiveMaintenance(
      tasks: list { draw in
        MaintenanceTask(
          card: draw.text(), title: draw.maybe { $0.text() }, item: draw.maybe { $0.text() },
          due: draw.time(), result: draw.word(), done: draw.maybe { $0.time() },
          by: draw.maybe { $0.word() },
          periodicity: draw.maybe { Periodicity(every: $0.number(1...9999), unit: $0.word()) },
          line: draw.line())
      },
      spotChecks: list { draw in
        SpotCheck(
          card: draw.text(), at: draw.time(), result: draw.word(),
          remark: draw.maybe { $0.text() }, line: draw.line())
      })
  }

  mutating func allowance() -> Allowance {
    Allowance(
      part: text(), title: maybe { $0.text() }, nsn: maybe { $0.text() },
      isCritical: number(0...1) == 1, required: number(0...9999))
  }

  mutating func billet() -> Billet { Billet(role: text(), required: number(0...9999)) }

  mutating func training() -> TrainingSession {
    TrainingSession(
      topic: text(), audience: text(), hours: decimal(), attended: number(0...9999),
      passed: maybeNumber(), line: line())
  }

  mutating func assistance() -> AssistanceItem {
    AssistanceItem(
      item: text(), quantity: number(1...9999),
      value: maybe { MoneyAmount($0.decimal(), currency: $0.text()) },
      serial: maybe { $0.text() }, line: line())
  }

  mutating func statement() -> Statement {
    Statement(
      identifier: identifier(), revision: number(1...9999), status: word(), preparedAt: time(),
      source: Source(word(), name: maybe { $0.text() }),
      marking: maybe { draw in
        Marking(handling: draw.text(), releasableTo: draw.list { $0.text() })
      }, coastGuard: text(), content: content(), extensions: extensions(), line: line())
  }

  private mutating func content() -> Statement.Content {
    switch number(0...2) {
    case 0:
      .rightOfReply(
        RightOfReply(
          hullNumber: maybe { $0.text() }, report: maybe { $0.identifier() }, text: text()))
    case 1:
      .commandersOverride(
        CommandersOverride(
          level: number(1...4), authority: text(), from: time(), until: maybe { $0.time() },
          reason: text()))
    default:
      .knownChange(KnownChange(at: time(), hullNumber: maybe { $0.text() }, reason: text()))
    }
  }
}
