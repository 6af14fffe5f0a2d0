import Foundation
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyTime

@testable import SeaworthyLedger

/// Real files as an import hands them to a ledger.
enum FixtureFiles {
  /// A register, a report and its revision, two that conflict, a statement, another byte form, a
  /// file with errors and one that is refused.
  static let some: [Submission] = [
    file("region/XA/2024-06-10-XA-register.xml"),
    file("region/XA/2024-09-19-XA-08-technical-assistance-visit-revision-2.xml"),
    file("region/XA/2024-09-19-XA-08-technical-assistance-visit.xml"),
    file("imports/two-tablets-one-report/01-engineer.xml"),
    file("imports/two-tablets-one-report/02-coxswain.xml"),
    file("whole/statement-reply.xml"),
    file("region/XA/2024-09-19-XA-08-technical-assistance-visit.xml", ending: "\n\n"),
    file("refused/severity-capital.xml"),
    file("refused/picture.xml"),
  ]

  /// A report that is none of ``some``.
  static let late = file("region/XA/2025-08-20-XA-07-technical-assistance-visit.xml")

  /// The day before its inspection began.
  static let start = Instant(milliseconds: 1_755_600_000_000)

  /// What the two that conflict are known by.
  static var conflict: Decision.Subject {
    guard case .document(.report(let report), _, _) = some[3].content else {
      preconditionFailure("the fixture is a report")
    }
    return .documents(report.identifier)
  }

  /// The digests of the two that conflict.
  static var candidates: [Digest] {
    some[3...4].compactMap { file in
      if case .document(_, let digest, _) = file.content { digest } else { nil }
    }
  }

  private static func file(_ path: String, ending: String = "") -> Submission {
    let url = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/\(path)")
    let bytes = [UInt8]((try? Data(contentsOf: url)) ?? Data()) + Array(ending.utf8)
    let content: Submission.Content =
      switch InspectionDecoder.decode(bytes) {
      case .document(let document, let digest, _):
        .document(
          document, digest: digest,
          compactForm: CompactForm.encode(document, ofFile: Digest(sha256Of: bytes)))
      case .held(let envelope, let notices): .held(envelope, notices: notices)
      case .refused(let notices): .refused(codes: notices.codes)
      }
    return Submission(fileName: url.lastPathComponent, bytes: bytes, content: content)
  }
}

extension Submission {
  /// The same bytes under another name.
  func renamed(_ name: String) -> Submission {
    guard let original = original?.unpacked() else { return self }
    return Submission(fileName: name, bytes: original, content: content)
  }
}
