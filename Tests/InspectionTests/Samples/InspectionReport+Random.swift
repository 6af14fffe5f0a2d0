import SeaworthyInspection
import SeaworthyTime

extension InspectionReport {
  /// A report of random content: what it says makes no sense, but every field is in its range.
  static func random(_ random: inout SplitMix64) -> InspectionReport {
    var draw = Draw(random: random)
    defer { random = draw.random }
    return InspectionReport(
      identifier: draw.identifier(), revision: draw.number(1...9999), status: draw.word(),
      preparedAt: draw.time(), source: Source(draw.word(), name: draw.maybe { $0.text() }),
      visit: draw.maybe { $0.text() }, exercise: draw.maybe { $0.text() },
      marking: draw.maybe { draw in
        Marking(handling: draw.text(), releasableTo: draw.list { $0.text() })
      },
      remarks: draw.maybe { $0.text() },
      inspection: Inspection(
        kind: draw.word(), start: draw.time(), end: draw.maybe { $0.time() },
        place: draw.maybe { draw in
          Place(
            locode: draw.maybe { $0.text() }, name: draw.maybe { $0.text() },
            latitude: draw.maybe { $0.decimal() }, longitude: draw.maybe { $0.decimal() })
        },
        inspectors: draw.list { draw in
          Inspector(
            role: draw.text(), speciality: draw.maybe { $0.text() },
            name: draw.maybe { $0.text() })
        },
        checklist: draw.maybe { ChecklistReference(name: $0.text(), version: $0.text()) },
        seaState: draw.maybe { $0.number(0...9) }, weather: draw.maybe { $0.text() },
        extensions: draw.extensions(), line: draw.number(1...99_999)),
      vessel: draw.vessel(), results: draw.list { $0.result() },
      discrepancies: draw.list { $0.discrepancy() },
      downtime: draw.list { draw in
        Downtime(
          start: draw.time(), end: draw.maybe { $0.time() }, cause: draw.word(),
          line: draw.number(0...70_000))
      },
      maintenance: draw.maybe { $0.maintenance() },
      supply: draw.maybe { draw in
        draw.list { AllowanceLine($0.allowance(), onHand: $0.maybeNumber(), line: $0.line()) }
      },
      crew: draw.maybe { draw in
        draw.list { draw in
          CrewBillet(
            draw.billet(), assigned: draw.maybeNumber(), qualified: draw.maybeNumber(),
            line: draw.line())
        }
      },
      training: draw.list { $0.training() }, assistance: draw.list { $0.assistance() },
      lessons: draw.list { draw in
        Lesson(text: draw.text(), tags: draw.list { $0.text() }, line: draw.line())
      },
      attachments: draw.list { draw in
        Attachment(
          name: draw.text(), mediaType: draw.text(), digest: draw.digest(), line: draw.line())
      },
      extensions: draw.extensions())
  }
}
