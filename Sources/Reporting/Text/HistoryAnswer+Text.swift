public import SeaworthyAssessment
import SeaworthyInspection
public import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

extension HistoryAnswer {
  /// The service sheet for a terminal: how the boat stands, then what happened, year by year and
  /// day by day in UTC, the newest last.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let document = ReportDocument(
      language: language.code,
      title: language.text("report.history.title", ["boat": .whole(language.name(of: score))]),
      subtitle: language.clocks(basis),
      sections: [standing(in: language)] + years(in: language)
        + [papers(in: language)].compactMap(\.self),
      fileNames: basis.fileNames)
    return TextRenderer(
      document: document, language: language, layout: layout,
      showsSources: !document.sources.documents.isEmpty, showsPaths: false
    ).text()
  }

  /// The boat's condition, with what a reader must know beside it.
  private func standing(in language: Language) -> ReportDocument.Section {
    let condition = language.text("report.figure.condition")
    let marks = score.marks.map { mark in
      RichText("\(language.mark(mark)): \(language.text("report.mark.\(mark.rawValue).meaning"))")
    }
    let empty = entries.isEmpty ? language.text("report.history.nothing") : nil
    return ReportDocument.Section(
      id: "", title: "\(condition): \(language.long(score.condition.condition))",
      blocks: (marks.isEmpty ? [] : [.list(marks)])
        + [empty].compactMap(\.self).map { .paragraph(RichText($0)) })
  }

  private func years(in language: Language) -> [ReportDocument.Section] {
    entries.chunked { CivilDate($0.at).year }.map { year in
      ReportDocument.Section(
        id: "", title: String(CivilDate(year[0].at).year),
        blocks: [.tree(year.chunked { CivilDate($0.at) }.map { day($0, in: language) })])
    }
  }

  private func day(_ entries: [ChronologyEntry], in language: Language) -> TreeNode {
    TreeNode(
      label: RichText(language.day(entries[0].at)), value: "",
      children: entries.map { entry in
        let place = entry.citation.flatMap { places[$0.digest] }
        let clock = entry.at.description.dropFirst(11).prefix(5)
        return TreeNode(
          label: RichText(
            "\(clock) \(language.event(entry.event, at: place))\(remarks(entry, language))",
            sources: [entry.citation].compactMap(\.self)), value: "")
      })
  }

  /// What was received and decided; nil if nothing was.
  private func papers(in language: Language) -> ReportDocument.Section? {
    guard !papers.isEmpty else { return nil }
    return ReportDocument.Section(
      id: "", title: language.text("report.papers"),
      blocks: [
        .tree(
          papers.map { entry in
            let receipt = "#\(entry.receipt)  \(language.day(entry.receivedAt))"
            return TreeNode(label: RichText(receipt), value: language.paper(entry))
          })
      ])
  }

  /// That an inspection is told as a later revision of its report tells it, and that an entry is in
  /// dispute; nothing of any other.
  private func remarks(_ entry: ChronologyEntry, _ language: Language) -> String {
    var remarks: [String] = []
    if entry.event.kind == .inspection, let revision = entry.citation?.revision, revision > 1 {
      remarks.append(language.text("report.revision", ["revision": .number(revision)]))
    }
    if entry.isDisputed { remarks.append(language.text("report.disputed")) }
    return remarks.map { "; " + $0 }.joined()
  }
}

extension Array {
  /// Runs of neighbouring elements of which something is the same; none of them is empty.
  fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key) -> [[Element]] {
    reduce(into: []) { runs, element in
      if let last = runs.last?.last, key(last) == key(element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
  }
}
