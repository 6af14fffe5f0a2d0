import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases

/// Holds the vessels and classes of an import against what is registered, and what has a checklist.
///
/// Made after all files are in, so that a register counts wherever it stands in the import.
/// Source: interface, "What becomes of a file".
struct RegisterCheck {
  private let registered: RegisteredIdentities
  /// The classes that have checklists, sorted; nil if that is not known.
  private let classes: [String]?

  /// A check against registers and classes.
  init(registers: [FleetRegister], classes: Set<String>?) {
    registered = RegisteredIdentities(registers)
    self.classes = classes?.sorted()
  }

  /// A check against the registers of a ledger.
  init(_ ledger: Ledger, classes: Set<String>?) throws(LedgerError) {
    var registers: [FleetRegister] = []
    for kept in try ledger.registers() {
      guard
        case .register(let register) = try? CompactForm.decode(
          kept.compactForm, ofFile: kept.fileDigest)
      else {
        throw LedgerError(.corrupt, path: ledger.path)
      }
      registers.append(register)
    }
    self.init(registers: registers, classes: classes)
  }

  /// What there is to tell, in the order of the names of vessels, then of classes.
  func findings(on seen: VesselsSeen) -> [ImportFinding] {
    let findings = vesselFindings(on: seen) + classFindings(on: seen)
    guard let forgotten = seen.forgotten else { return findings }
    let fields: [String: Phrase.Argument] = [
      "files": .number(forgotten.files), "limit": .number(seen.cap),
    ]
    return findings + [ImportFinding(forgotten, Notice(.tooManyVessels, fields: fields))]
  }

  private func vesselFindings(on seen: VesselsSeen) -> [ImportFinding] {
    guard !registered.isEmpty else { return [] }
    return seen.vessels.sorted { $0.key < $1.key }.flatMap { vessel, sighting in
      let findings = seen.stated[vessel].map(registered.findings) ?? []
      guard registered[vessel].isEmpty else { return findings }
      let notice = Notice(
        .vesselNotInRegister, found: vessel.hullNumber, nearest: registered.nearest(to: vessel),
        fields: ["files": .number(sighting.files)])
      return [ImportFinding(sighting, notice)] + findings
    }
  }

  private func classFindings(on seen: VesselsSeen) -> [ImportFinding] {
    guard let classes else { return [] }
    return seen.classes.sorted { $0.key < $1.key }.compactMap { name, sighting in
      guard !classes.contains(name) else { return nil }
      return ImportFinding(
        sighting,
        Notice(
          .classUnknown, found: name, allowed: classes, nearest: classes.nearest(to: name),
          fields: ["files": .number(sighting.files)]))
    }
  }
}

extension ImportFinding {
  fileprivate init(_ sighting: VesselsSeen.Sighting, _ notice: Notice) {
    self.init(file: sighting.file, vessel: sighting.vessel, notice: notice)
  }
}
