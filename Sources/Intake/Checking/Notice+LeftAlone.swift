import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases

extension Notice {
  /// The notice that a file is left alone which would be refused, had it been meant to be a report;
  /// nil if it begins as a report does.
  init?(leavingAlone refusal: Notice) {
    let format: Phrase.Argument
    switch refusal.kind {
    case .notXML: format = refusal.fields["format"] ?? .text("")
    case .emptyFile: format = .phrase(Phrase("format.empty"))
    default: return nil
    }
    self.init(.leftAlone, fields: ["format": format])
  }
}
