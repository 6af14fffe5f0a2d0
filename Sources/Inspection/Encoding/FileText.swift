package import SeaworthyTime

/// A value that is written into a file as text: what ``FileValue`` reads.
package protocol FileText {
  /// The value as it stands in a file.
  var fileText: String { get }
}

extension String: FileText {
  /// The text itself.
  package var fileText: String { self }
}

extension Int: FileText {
  /// The digits.
  package var fileText: String { String(self) }
}

extension DecimalNumber: FileText {
  /// The shortest form, without exponent.
  package var fileText: String { description }
}

extension Timestamp: FileText {
  /// Day, time and offset; milliseconds if there are any.
  package var fileText: String { description }
}

extension CivilDate: FileText {
  /// Year, month and day.
  package var fileText: String { description }
}

extension Bool: FileText {
  /// `true` or `false`.
  package var fileText: String { self ? "true" : "false" }
}

extension Digest: FileText {
  /// The hexadecimal digits in lower case.
  package var fileText: String { hexadecimal }
}

extension DocumentIdentifier: FileText {
  /// The UUID in lower case.
  package var fileText: String { text }
}
