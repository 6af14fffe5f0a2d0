/// What an import tells as it goes on.
public enum ImportEvent: Hashable, Sendable {
  /// What became of a file, in the order in which they were named and found.
  case file(FileResult)
  /// What can be told only when all files are in.
  case finding(ImportFinding)
  /// How far it is; told after each step.
  case progress(ImportProgress)
}
