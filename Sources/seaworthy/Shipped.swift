import SeaworthyInspection
import SeaworthyIntake
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyStandards

/// What travels inside the program.
enum Shipped {
  /// The language that the verb that runs was asked to speak.
  static func language() throws -> Language { try Language.shipped(spoken) }

  /// Which language that is; the program sets it once, around the verb.
  @TaskLocal static var spoken = Language.Shipped.en

  /// The default scoring standard.
  static func standard() throws -> ScoringStandard { try ScoringStandard.shipped() }

  /// The files of the made-up region, by path.
  static let region = EmbeddedFiles.all.map { (path: "\($0.path)", text: "\($0.contents)") }

  /// All notices that the program can give.
  static let catalogue = NoticeCatalogue(
    NoticeKind.inspectionKinds + NoticeKind.standardReadingKinds + NoticeKind.ledgerKinds
      + NoticeKind.intakeKinds)
}

extension ChecklistCodes {
  /// The classes that have a checklist in a standard, with the codes of its items.
  init(_ standard: ScoringStandard) {
    let checklists = standard.checklists.map { ($0.vesselClass, $0.items.map(\.code)) }
    self.init(Dictionary(checklists) { $0 + $1 })
  }
}
