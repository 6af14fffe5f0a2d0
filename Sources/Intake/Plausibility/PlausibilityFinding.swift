import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases

/// Something implausible, before its place in the file is looked up.
struct PlausibilityFinding: Hashable, Sendable {
  /// What it is.
  var kind: NoticeKind
  /// Which thing in the report it is about.
  var spot: ReportSpot
  /// What the report states there.
  var found: String?
  /// What was probably meant.
  var nearest: String?
  /// What else its words use.
  var fields: [String: Phrase.Argument] = [:]

  /// The notice, with its place.
  func notice(_ places: ReportPlaces) -> Notice {
    Notice(kind, at: places.place(of: spot), found: found, nearest: nearest, fields: fields)
  }
}

extension ReportPair {
  /// The days of both reports and the file of the other, for the words of a finding.
  var words: [String: Phrase.Argument] {
    [
      "earlierDay": .date(earlier.start), "laterDay": .date(later.start),
      "file": .whole(other.fileName),
    ]
  }
}
