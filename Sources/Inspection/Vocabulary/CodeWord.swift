/// A closed list of code words: what a file may say at one place.
///
/// The raw value is the word in files and data. A word outside the list is never mapped to one
/// inside it: it is an error with a notice of its own.
public protocol CodeWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The list's name in notices: `severity` gives `unknown_severity`.
  static var listName: String { get }
}
