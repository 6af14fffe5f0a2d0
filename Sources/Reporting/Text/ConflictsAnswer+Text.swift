public import SeaworthyAssessment
import SeaworthyInspection
public import SeaworthyPhrases
import SeaworthyTime

extension ConflictsAnswer {
  /// The conflicts for a terminal: the documents, named by letters, the fields in which they
  /// differ, and how to decide.
  ///
  /// - Parameter limit: How many fields are listed of each conflict; nil for all.
  public func text(
    in language: Language, layout: TextLayout = TextLayout(), limit: Int? = nil
  ) -> String {
    let title =
      conflicts.isEmpty
      ? language.text("report.conflicts.none")
      : language.text("report.conflicts.count", ["count": .number(conflicts.count)])
    let remark = language.text("report.conflicts.remark")
    let head = ReportDocument.Section(
      id: "", title: title, blocks: conflicts.isEmpty ? [] : [.paragraph(RichText(remark))])
    let document = ReportDocument(
      language: language.code, title: language.text("report.conflicts.title"),
      subtitle: language.clocks(basis),
      sections: [head] + conflicts.map { $0.section(in: language, limit: limit) },
      fileNames: [:])
    return TextRenderer(document: document, language: language, layout: layout).text()
  }
}

extension Conflict {
  fileprivate func section(in language: Language, limit: Int?) -> ReportDocument.Section {
    let listed = Array(differences.prefix(limit ?? .max))
    var blocks: [Block] = [
      .tree(
        zip(Self.letters, candidates).map { letter, candidate in
          candidate.node(letter, in: language)
        })
    ]
    blocks += contradictions.map { .paragraph(RichText($0.sentence(in: language))) }
    let count = language.text(
      "report.conflicts.fields", ["count": .number(differences.count)])
    // One that is dated in the future waits alone.
    if candidates.count > 1 { blocks.append(.paragraph(RichText(count))) }
    blocks.append(
      .tree(listed.map { $0.node(candidates.map(\.isCompared), in: language) }))
    if listed.count < differences.count {
      let more = language.text(
        "report.conflicts.more", ["count": .number(differences.count - listed.count)])
      blocks.append(.paragraph(RichText(more)))
    }
    blocks.append(
      .paragraph(
        RichText(
          language.text(
            "report.conflicts.decide",
            ["identifier": .text(identifier.text)]))))
    return ReportDocument.Section(
      id: "", title: "\(subjects.joined(separator: ", ")): \(identifier.text)", blocks: blocks)
  }

  /// What the documents are called: A to Z, then by number.
  fileprivate static var letters: some Sequence<String> {
    sequence(first: 0) { $0 + 1 }.lazy.map { place in
      place < 26 ? String(UnicodeScalar(UInt8(65 + place))) : "#\(place + 1)"
    }
  }
}

extension Conflict.Candidate {
  fileprivate func node(_ letter: String, in language: Language) -> TreeNode {
    let revision = language.text("report.revision", ["revision": .number(revision)])
    let origin = language.text("report.conflicts.source.\(source.rawValue)")
    let subject = vessel?.description ?? coastGuards.joined(separator: ", ")
    let lines = [
      [subject, kind.map { language.text(language.kind($0)) }, start.map { language.time($0) }]
        .compactMap(\.self).joined(separator: ", "),
      [revision, origin, isWithdrawn ? language.text("report.conflicts.withdrawn") : nil]
        .compactMap(\.self).joined(separator: ", "),
      language.text(
        "report.held.received",
        ["time": .text(language.time(receivedAt)), "receipt": .number(Int(receipt))]),
      question.map { language.text($0) }, question.map { language.text("\($0.key).remedy") },
      isCompared ? nil : language.text("report.conflicts.notCompared"),
    ].compactMap(\.self)
    return TreeNode(
      label: RichText("\(letter)  \(digest.short)"), value: fileName,
      children: lines.map { TreeNode(label: RichText($0), value: "") })
  }
}

extension Conflict.Difference {
  fileprivate func node(_ isCompared: [Bool], in language: Language) -> TreeNode {
    let said = zip(Conflict.letters, zip(isCompared, zip(values, lines)))
    // Of one that could not be compared nobody knows what it says.
    let children = said.filter(\.1.0).map { letter, compared in
      let said = compared.1
      let value = said.0 ?? language.text("report.conflicts.nothing")
      let line = said.1.map { language.text("report.conflicts.line", ["line": .number($0)]) }
      return TreeNode(
        label: RichText(letter),
        value: [value.madeVisible(), line].compactMap(\.self).joined(separator: "  "))
    }
    return TreeNode(label: RichText(path), value: "", children: children)
  }
}

extension Conflict.Contradiction {
  fileprivate func sentence(in language: Language) -> String {
    let facts: [String: Phrase.Argument] = [
      "time": .text(language.time(decidedAt)), "digest": .text(kept?.short ?? ""),
      "reason": .whole(reason),
    ]
    return language.text(
      Phrase(kept == nil ? "report.conflicts.withdrew" : "report.conflicts.kept", facts))
  }
}
