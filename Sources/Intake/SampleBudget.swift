import SeaworthyNotices

/// Bounds the memory that notices take over a whole import: when enough samples are kept, further
/// files' notices are counted only.
struct SampleBudget {
  /// How many more notices are kept.
  private var left = 10_000

  /// A file's result, with its notices if they can still be kept, and with their totals in any case.
  mutating func spend(on file: FileResult) -> FileResult {
    guard file.notices.samples.count > left else {
      left -= file.notices.samples.count
      return file
    }
    var counted = NoticeList(cap: 0)
    counted.add(file.notices)
    var file = file
    file.notices = counted
    return file
  }
}
