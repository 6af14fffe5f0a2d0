import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTrends

extension ReportComposition {
  /// What moved the mission-capable rate, against the period before and against the same one a year
  /// before: as a waterfall, as tables, down to the boats.
  var accounted: ReportDocument.Section? {
    let accounts = answer.changes.compactMap { changes in
      changes.groups.first { $0.coastGuard == group.score.code }.map {
        WordedChange($0, of: changes, in: language)
      }
    }
    guard let first = accounts.first else { return nil }
    let further = accounts.dropFirst().map { account in
      Block.disclosure(
        Disclosure(
          id: "from-\(account.answer.from.period)",
          summary: RichText(account.title), isOpen: !isRegion, blocks: account.pageBlocks))
    }
    return section(
      "accounted",
      first.pageBlocks + further + reading(accounts))
  }

  private func reading(_ accounts: [WordedChange]) -> [Block] {
    let notes = accounts[0].answer.notes(on: accounts, in: language)
    return notes.isEmpty ? [] : [.list(notes.map { RichText($0, .quiet) })]
  }
}

extension WordedChange {
  /// `Mission-capable rate, FY2026-Q3 to FY2026-Q4`.
  var title: String {
    language.text(
      "report.moved.rate",
      [
        "from": .text(language.name(of: answer.from)), "to": .text(language.name(of: answer.to)),
      ])
  }

  /// The blocks with a waterfall after the sentences, which are no page's bottom line.
  fileprivate var pageBlocks: [Block] {
    var blocks = blocks.map(\.asBody)
    if let waterfall {
      let place = blocks.firstIndex { if case .table = $0 { true } else { false } }
      blocks.insert(.waterfall(waterfall), at: place ?? blocks.endIndex)
    }
    return blocks
  }
}

extension Block {
  /// The same as running text where it is the bottom line of an answer of its own.
  var asBody: Block {
    guard case .lead(let text) = self else { return self }
    return .paragraph(RichText(text.text, .strong))
  }
}
