public import SeaworthyAssessment
import SeaworthyInspection
public import SeaworthyPhrases
import SeaworthyTime

extension HeldAnswer {
  /// What waits for a person for a terminal: each file with what it does and the way out.
  public func text(in language: Language, layout: TextLayout = TextLayout()) -> String {
    let (bearing, ended) = (files.filter { $0.endedAt == nil }, files.filter { $0.endedAt != nil })
    var sections = [
      section("errors", errors, bearing.filter { $0.reason == .errors }, language),
      section("decisions", decisions, bearing.filter { $0.reason != .errors }, language),
      section("ended", ended.count, ended, language),
    ].compactMap(\.self)
    if sections.isEmpty {
      sections = [
        ReportDocument.Section(id: "", title: language.text("report.held.nothing"), blocks: [])
      ]
    }
    if omitted > 0 {
      let more = language.text("report.held.more", ["count": .number(omitted)])
      sections[sections.count - 1].blocks.append(.paragraph(RichText(more)))
    }
    let document = ReportDocument(
      language: language.code, title: language.text("report.held.title"),
      subtitle: language.clocks(basis), sections: sections, fileNames: [:])
    return TextRenderer(document: document, language: language, layout: layout).text()
  }

  private func section(
    _ name: String, _ count: Int, _ files: [HeldFile], _ language: Language
  ) -> ReportDocument.Section? {
    guard count > 0 else { return nil }
    let isAnyRegister = files.contains { $0.form == .register && $0.reason == .errors }
    let remarks = [
      language.text("report.held.\(name).remark"),
      name == "errors" && isAnyRegister ? language.text("report.held.errors.registers") : nil,
    ].compactMap(\.self)
    return ReportDocument.Section(
      id: "", title: language.text("report.held.\(name)", ["count": .number(count)]),
      blocks: remarks.map { .paragraph(RichText($0)) }
        + files.map { .tree([TreeNode($0, in: language)]) })
  }
}

extension TreeNode {
  /// A file that waits: what and where it is; below, why, since when and the way out.
  fileprivate init(_ file: HeldFile, in language: Language) {
    let why =
      file.question.map { language.text($0) }
      ?? language.text("report.held.why.\(file.reason.rawValue)")
    let coastGuards =
      file.coastGuards.isEmpty
      ? language.text("report.held.anyCoastGuard") : file.coastGuards.joined(separator: ", ")
    let subject = file.vessel?.description ?? coastGuards
    let lines = [
      "\(why): \(file.codes.joined(separator: ", "))", language.identity(of: file),
      language.text(
        "report.held.received",
        ["time": .text(language.time(file.receivedAt)), "receipt": .number(Int(file.receipt))])
        + ", " + language.text("report.held.digest", ["digest": .text(file.digest.short)]),
      file.unknownFrom.map {
        language.text("report.held.\(file.effect)", ["time": .text(language.time($0))])
      },
      file.form == .register && file.reason == .errors && file.endedAt == nil
        ? language.text("report.held.registerUnknown") : nil,
      file.endedAt.map {
        language.text(
          file.form == .register ? "report.held.registerEndedAt" : "report.held.endedAt",
          ["time": .text(language.time($0))])
      },
      language.text("report.held.wayOut", ["way": .phrase(file.wayOut.phrase(in: language))]),
    ].compactMap(\.self)
    self.init(
      label: RichText(subject),
      value: language.text(
        "report.held.place", ["file": .whole(file.fileName), "line": .number(file.line)]),
      children: lines.map { TreeNode(label: RichText($0), value: "") })
  }
}

extension HeldFile {
  /// What it does to its boat, as the words for it are called.
  fileprivate var effect: String {
    if reason == .errors { return endedAt == nil ? "unknownFrom" : "wasUnknownFrom" }
    if endedAt != nil { return "wasWorstFrom" }
    return isWorstUnknown ? "worstUnknownFrom" : "worstFrom"
  }
}

extension Language {
  /// Which report a file is, as far as it can be read.
  fileprivate func identity(of file: HeldFile) -> String {
    let kind =
      file.form == .report
      ? text(self.kind(file.kind)) : text("report.held.form.\(file.form.rawValue)")
    let identifier = file.identifier?.text ?? text("report.held.noIdentifier")
    let revision =
      file.revision.map { text("report.revision", ["revision": .number($0)]) }
      ?? text("report.held.noRevision")
    return [kind, identifier, revision].joined(separator: ", ")
  }
}

extension WayOut {
  /// What to do about a file.
  fileprivate func phrase(in language: Language) -> Phrase {
    let stem = "report.held.wayOut.\(kind.rawValue)"
    if let revision {
      return Phrase("\(stem).revision", ["revision": .number(revision)])
    }
    guard let preparedAfter else { return Phrase(stem) }
    return Phrase("\(stem).preparedAfter", ["time": .text(language.time(preparedAfter))])
  }
}
