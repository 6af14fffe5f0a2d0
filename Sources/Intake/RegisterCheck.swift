import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices

/// Holds reports against what is registered: the vessels, and the classes that have checklists.
///
/// Made after all files are in, so that a register counts wherever it stands in the import.
/// Source: interface, "What becomes of a file".
struct RegisterCheck {
  /// The registered hull numbers by coast guard, sorted; empty without a register.
  private let hullNumbers: [String: [String]]
  /// The classes that have checklists, sorted; nil if that is not known.
  private let classes: [String]?

  /// A check against registers and classes.
  init(registers: [FleetRegister], classes: Set<String>?) {
    let coastGuards = Dictionary(grouping: registers.flatMap(\.coastGuards), by: \.code)
    hullNumbers = coastGuards.mapValues { registered in
      Set(registered.flatMap(\.vessels).map(\.vessel.hullNumber)).sorted()
    }
    self.classes = classes?.sorted()
  }

  /// A check against the registers of a ledger.
  init(_ ledger: Ledger, classes: Set<String>?) throws(LedgerError) {
    var registers: [FleetRegister] = []
    for kept in try ledger.registers() {
      guard case .register(let register) = try? CompactForm.decode(kept.compactForm) else {
        throw LedgerError(.corrupt, path: ledger.path)
      }
      registers.append(register)
    }
    self.init(registers: registers, classes: classes)
  }

  /// Adds what there is to tell about a file.
  func check(_ file: inout FileResult) {
    guard file.isDocument, let vessel = file.vessel else { return }
    let fleet = hullNumbers[vessel.coastGuard] ?? []
    if !hullNumbers.isEmpty, !fleet.contains(vessel.hullNumber) {
      file.notices.add(
        Notice(
          .vesselNotInRegister, found: vessel.hullNumber,
          nearest: fleet.nearest(to: vessel.hullNumber)))
    }
    if let classes, let vesselClass = file.vesselClass, !classes.contains(vesselClass) {
      file.notices.add(
        Notice(
          .classUnknown, found: vesselClass, allowed: classes,
          nearest: classes.nearest(to: vesselClass)))
    }
  }
}
