import SeaworthyPhrases
import SeaworthyStandards

extension Language {
  /// A standard by name and version.
  func name(of known: KnownStandard) -> String {
    "\(known.standard.name.onOneLine) \(known.standard.version.onOneLine)"
  }

  /// What a table of a standard is about; of a checklist, of which class it is.
  func name(ofTable name: String, vesselClass: String?) -> String {
    guard let vesselClass else { return text("report.standardTable.\(name)") }
    return text("report.checklistOf", ["class": .text(vesselClass)])
  }

  /// What a row of a table is about; empty in a table of one row.
  func name(ofRow key: String, inTable name: String) -> String {
    guard !key.isEmpty else { return "" }
    if key == "mark" { return text("report.standardRow.mark") }
    switch name {
    case "SeverityLadder", "CorrectionTimes": return text("report.severity.\(key)")
    case "Maintenance", "Operational": return text("report.part.\(key)")
    case "Rigour": return text("report.kind.\(key)")
    case "Staleness": return evidence(key)
    case "GroupWeights", "GroupsWithoutChecklist": return "\(key) " + text("report.group.\(key)")
    case "ReadinessLevels", "SupplyLevels", "PersonnelLevels":
      return text("report.level", ["level": .text(key)])
    case "Classes": return rule(key)
    case "SmallestChanges": return text("report.metric.\(key)")
    case "TestFamilies": return tested(key)
    case "Checklist":
      return ["version", "illustrative"].contains(key)
        ? text("report.standardRow.\(key)") : key.onOneLine
    default: return text("report.standardRow.\(key)")
    }
  }

  /// A kind of inspection, and by whom where that matters.
  private func evidence(_ key: String) -> String {
    let words = key.split(separator: "/")
    let kind = text("report.kind.\(words.first ?? "")")
    guard words.count == 2 else { return kind }
    return text(
      "report.evidenceBy",
      ["kind": .text(kind), "source": .phrase(Phrase("report.source.\(words[1])"))])
  }

  /// A figure and of what it is tested.
  private func tested(_ key: String) -> String {
    let words = key.split(separator: "/").map(String.init)
    return text(
      "report.testedOf",
      [
        "metric": .phrase(Phrase("report.metric.\(words.first ?? "")")),
        "subject": .phrase(Phrase("report.subject.\(words.last ?? "")")),
      ])
  }

  /// A class and what is ruled for it. A class may have a slash in its name.
  private func rule(_ key: String) -> String {
    let name = key.split(separator: "/").last.map(String.init) ?? ""
    return text(
      "report.classRule",
      [
        "class": .text(String(key.dropLast(name.count + 1))),
        "rule": .phrase(Phrase("report.standardRow.\(name)")),
      ])
  }

  /// What a row says; a dash where a standard has no such row.
  func value(_ value: StandardTable.Value?, inTable name: String) -> String {
    switch value {
    case nil: return text("report.none")
    case .number(let number):
      let plain = StandardTable.Value.plain(number)
      let isPercent = [
        "ReadinessLevels", "SupplyLevels", "PersonnelLevels", "FailureConfidence",
        "SignificanceLevel",
      ].contains(name)
      return isPercent ? "\(plain) %" : plain
    case .days(let days): return text("report.days", ["days": .number(days)])
    case .hours(let hours): return text("report.hours", ["hours": .number(hours)])
    case .word(let word):
      return name == "TestFamilies" ? family(named: word) : self.word(word)
    case .item(let weight, _, let isMissionEssential):
      let stated = text(
        "report.itemWeight", ["weight": .text(StandardTable.Value.plain(weight))])
      return isMissionEssential ? stated + ", " + text("report.missionEssential") : stated
    case .provenance(let provenance): return self.provenance(provenance)
    }
  }

  /// What a family of trends that are tested together is called: in words where the language has
  /// its name, as those of the shipped standard, else as the standard calls it.
  func family(named name: String) -> String {
    hasFamily(named: name) ? text("report.family.\(name)") : name.onOneLine
  }

  /// Whether the language has words for the name of a family.
  func hasFamily(named name: String) -> Bool { has("report.family.\(name)") }

  private func word(_ word: String) -> String {
    let key = "report.standardWord.\(word)"
    return has(key) ? text(key) : word.onOneLine
  }

  /// Where a table comes from. Source: doctrine, the marks D, P and D?.
  func provenance(_ provenance: Provenance) -> String {
    switch provenance {
    case .published(let citation):
      text("report.provenance.published", ["citation": .text(citation)])
    case .planningFactor: text("report.provenance.planningFactor")
    case .reputed(let see): text("report.provenance.reputed", ["see": .text(see)])
    }
  }
}

extension StandardTable.Value {
  /// A number as a file would state it: `0.3`, `59`.
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15
      ? String(Int(number)) : "\(number)"
  }

  /// The value as a file states it.
  var stated: String {
    switch self {
    case .number(let number): Self.plain(number)
    case .days(let whole), .hours(let whole): String(whole)
    case .word(let word): word
    case .item(let weight, let group, let isMissionEssential):
      "\(group) \(Self.plain(weight))" + (isMissionEssential ? " missionEssential" : "")
    case .provenance(.planningFactor): "P"
    case .provenance(.published(let citation)): "D \(citation)"
    case .provenance(.reputed(let see)): "D? \(see)"
    }
  }
}
