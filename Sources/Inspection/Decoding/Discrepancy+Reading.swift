extension Discrepancy {
  /// Reads `Discrepancy`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      identifier: try reader.value(.id), continues: try reader.optional(.continues),
      item: try reader.value(.item), severity: try reader.word(.severity),
      classifiedBy: try reader.optional(.classifiedBy), basis: try reader.optional(.basis),
      foundAt: try reader.value(.foundAt), found: try reader.word(.found),
      description: try reader.text(of: .description),
      cause: try reader.read(.cause) { cause throws(UnreadableElement) in
        try cause.word(.code)
      },
      correction: try reader.read(.correction, Correction.init),
      waiver: try reader.read(.waiver, Waiver.init),
      deferralReason: try reader.read(.deferral) { deferral throws(UnreadableElement) in
        try deferral.value(.reason)
      },
      awaitingParts: try reader.readAll(.awaitingParts, AwaitingParts.init),
      parts: try reader.readAll(.part, Part.init),
      workHours: try reader.read(.work) { work throws(UnreadableElement) in
        try work.value(.hours)
      },
      casrep: try reader.read(.casualtyReport, CASREP.init), extensions: try reader.extensions(),
      line: reader.line)
  }
}

extension Correction {
  /// Reads `Correction`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      at: try reader.value(.at), by: try reader.optionalWord(.by),
      test: try reader.optional(.test))
  }
}

extension Waiver {
  /// Reads `Waiver`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      kind: try reader.word(.kind), authority: try reader.value(.authority),
      granted: try reader.value(.granted), expires: try reader.optional(.expires))
  }
}

extension AwaitingParts {
  /// Reads `AwaitingParts`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(start: try reader.value(.start), end: try reader.optional(.end))
  }
}

extension Part {
  /// Reads `Part`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      number: try reader.value(.number), nsn: try reader.optional(.nsn),
      quantity: try reader.value(.quantity), status: try reader.optionalWord(.status),
      expected: try reader.optional(.expected))
  }
}

extension CASREP {
  /// Reads `CasualtyReport`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(category: try reader.word(.category), sent: try reader.optional(.sent))
  }
}
