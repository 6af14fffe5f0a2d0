public import SeaworthyInspection
public import SeaworthyLedger
public import SeaworthyNotices
public import SeaworthyPhrases
public import SeaworthyTime

/// What became of one file of an import.
public struct FileResult: Hashable, Sendable {
  /// What became of it.
  public enum Outcome: Hashable, Sendable {
    /// The ledger's answer.
    case handed(KeepOutcome)
    /// It could not be read: a fault of the run, not of the file's content.
    case notRead(RunFault)
    /// It lies beside the reports and is none: a link, a photograph, a note.
    case leftAlone
  }

  /// The file's name, as the person gave it.
  public var name: String
  /// What became of it.
  public var outcome: Outcome
  /// What there is to tell about it.
  public var notices: NoticeList
  /// The vessel that its report is about; nil if there is none.
  public var vessel: VesselKey?
  /// When its inspection began; nil where there is no vessel.
  public var inspectionStart: Instant?
  /// The coast guards of a register with errors, empty if it may be any; nil if it is none.
  var heldRegister: [String]?
  /// The names and numbers of the vessel, if it is a report without errors.
  var identity: StatedIdentity?

  /// What became of a file.
  public init(
    name: String, outcome: Outcome, notices: NoticeList = NoticeList(), vessel: VesselKey? = nil,
    inspectionStart: Instant? = nil
  ) {
    self.name = name
    self.outcome = outcome
    self.notices = notices
    self.vessel = vessel
    self.inspectionStart = inspectionStart
  }

  /// Whether it is kept, or was, as a document that counts or waits for a decision.
  var isDocument: Bool {
    switch outcome {
    case .handed(.held), .handed(.alreadyHeld), .handed(.refused), .notRead, .leftAlone: false
    case .handed: true
    }
  }

  /// Whether nobody has to do anything about it: it is kept and counts, or is no part of the
  /// import.
  public var isClean: Bool {
    switch outcome {
    case .handed(.kept), .handed(.alreadyKept), .handed(.revised), .leftAlone: true
    case .handed, .notRead: false
    }
  }

  /// What it does to its vessel's scores; nil if nothing but what it says.
  public var effect: Phrase? {
    if let heldRegister {
      return heldRegister.isEmpty
        ? Phrase("effect.heldRegister.any")
        : Phrase(
          "effect.heldRegister", ["coastGuards": .text(heldRegister.joined(separator: ", "))])
    }
    guard let vessel, let inspectionStart else { return nil }
    let arguments: [String: Phrase.Argument] = [
      "vessel": .text(vessel.hullNumber), "from": .date(inspectionStart),
    ]
    switch outcome {
    case .handed(.held), .handed(.alreadyHeld): return Phrase("effect.held", arguments)
    case .handed(.conflicting), .handed(.needsDecision):
      return Phrase("effect.undecided", arguments)
    default: return nil
    }
  }
}
