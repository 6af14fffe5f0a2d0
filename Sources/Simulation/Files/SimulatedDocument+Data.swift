import SeaworthyInspection
import SeaworthyTime

// What became of documents on their way, as data.

extension SimulatedDocument: Encodable {
  private enum Key: String, CodingKey {
    case id, revision, vessel, kind, file, arrived, form, errors
  }

  /// Writes which document it is, how it came, and what it says otherwise than it was.
  public func encode(to encoder: any Encoder) throws {
    var data = encoder.container(keyedBy: Key.self)
    try data.encode(report.identifier.text, forKey: .id)
    try data.encode(report.revision, forKey: .revision)
    try data.encode(report.vessel.key.description, forKey: .vessel)
    try data.encode(report.inspection.kind.rawValue, forKey: .kind)
    try data.encode(path, forKey: .file)
    try data.encode("\(arrival)", forKey: .arrived)
    try data.encode(form.name, forKey: .form)
    try data.encode(errors, forKey: .errors)
  }
}

extension RecordingError: Encodable {
  private enum Key: String, CodingKey { case kind, field, trueValue, writtenValue }

  /// Writes the error.
  public func encode(to encoder: any Encoder) throws {
    var data = encoder.container(keyedBy: Key.self)
    try data.encode(kind.rawValue, forKey: .kind)
    try data.encodeIfPresent(field, forKey: .field)
    try data.encodeIfPresent(trueValue, forKey: .trueValue)
    try data.encodeIfPresent(writtenValue, forKey: .writtenValue)
  }
}

extension LostReport: Encodable {
  private enum Key: String, CodingKey { case id, revision, vessel, kind, start }

  /// Writes which report was lost.
  public func encode(to encoder: any Encoder) throws {
    var data = encoder.container(keyedBy: Key.self)
    try data.encode(identifier.text, forKey: .id)
    try data.encode(revision, forKey: .revision)
    try data.encode(vessel.description, forKey: .vessel)
    try data.encode(kind.rawValue, forKey: .kind)
    try data.encode("\(start)", forKey: .start)
  }
}
