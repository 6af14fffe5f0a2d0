import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
public import SeaworthyPhrases

/// The files of an import that somebody has to do something about, as a table for a spreadsheet.
///
/// One line a file: its name, what became of it, its vessel, the codes of its notices, the line of
/// its first error and what that says. Comma-separated as RFC 4180 says, in UTF-8; the mark at the
/// beginning lets spreadsheets know that it is.
public struct RefusedList: Sendable {
  /// What stands before the first line.
  public static let header = "\u{FEFF}file,outcome,vessel,codes,line,message\r\n"

  private let language: Language

  /// A table in a language's words; its headings and outcomes are the same in every language.
  public init(in language: Language) {
    self.language = language
  }

  /// The line of a file; nil for one that nobody has to do anything about.
  public func line(of file: FileResult) -> String? {
    guard let outcome = file.outcome.name else { return nil }
    let error =
      file.notices.samples.first { $0.kind.severity == .error } ?? file.notices.samples.first
    let message =
      file.fault.map { language.text($0.phrase) } ?? error.map { language.text($0.phrase) }
    let cells = [
      file.name, outcome, file.vessel?.description ?? "",
      file.notices.codes.joined(separator: " "), (error?.place?.line).map { "\($0)" } ?? "",
      message ?? "",
    ]
    return cells.map(\.csvCell).joined(separator: ",") + "\r\n"
  }
}

extension FileResult {
  /// Why it could not be read, if so.
  public var fault: RunFault? {
    if case .notRead(let fault) = outcome { fault } else { nil }
  }
}

extension FileResult.Outcome {
  /// A name that is the same in every language; nil for what is clean.
  fileprivate var name: String? {
    switch self {
    case .handed(.refused): "refused"
    case .handed(.held), .handed(.alreadyHeld): "held"
    case .handed(.needsDecision): "needsDecision"
    case .handed(.conflicting): "conflicting"
    case .notRead: "notRead"
    case .handed(.kept), .handed(.alreadyKept), .handed(.revised), .leftAlone: nil
    }
  }
}
