import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyReadiness

extension CSVTable {
  /// The columns that say where a row comes from; nothing where its citation is missing.
  static func sources(
    _ citation: @escaping (Row) -> Citation?, _ basis: AnswerBasis
  ) -> [Column] {
    [
      Column("report") { .text(citation($0)?.document?.text) },
      Column("revision") { citation($0)?.revision.map { .count($0) } ?? .empty },
      Column("digest") { .text(citation($0)?.digest.hexadecimal) },
      Column("path") { .text(citation($0)?.path) },
      Column("file") { citation($0).map { .text(basis.fileNames[$0.digest]) } ?? .empty },
      Column("line") { citation($0).map { .count($0.line) } ?? .empty },
    ]
  }

  /// The columns that say which question the table answers: the same in each row, so that rows of
  /// several tables can be told apart once they are put together.
  static func question(_ basis: AnswerBasis) -> [Column] {
    [
      Column("asOf") { _ in .instant(basis.asOf) },
      Column("knownAtReceipt") { _ in .count(Int(basis.receipt)) },
      Column("scoringStandard") { _ in .text("\(basis.standardName) \(basis.standardVersion)") },
    ]
  }
}
