extension AllowanceLine {
  /// Reads `AllowanceLine`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(try Allowance(reader), onHand: try reader.optional(.onHand), line: reader.line)
  }
}

extension Allowance {
  /// Reads a register's `Allowance`, or that of a report's `AllowanceLine`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      part: try reader.value(.part), title: try reader.optional(.title),
      nsn: try reader.optional(.nsn), isCritical: try reader.value(.critical),
      required: try reader.value(.required))
  }
}

extension CrewBillet {
  /// Reads `CrewBillet`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      try Billet(reader), assigned: try reader.optional(.assigned),
      qualified: try reader.optional(.qualified), line: reader.line)
  }
}

extension Billet {
  /// Reads a register's `Billet`, or that of a report's `CrewBillet`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(role: try reader.value(.role), required: try reader.value(.required))
  }
}
