/// The files of a report on the fixture region in every format.
enum ReportFiles {
  /// Their paths, sorted.
  static let all = ["XA", "XB", "region"].flatMap { name in
    ["html", "json", "md"].map { "\(name).\($0)" }
      + [
        "arrivals", "assistance", "changes", "conditions", "discrepancies", "needs", "scores",
        "trends", "warnings",
      ].map { "csv/\(name)-\($0).csv" }
  }.sorted()
}
