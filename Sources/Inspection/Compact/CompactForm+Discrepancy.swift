import SeaworthyTime

// The order of a discrepancy's and of downtime's fields in the compact form.

extension CompactWriter {
  mutating func write(_ discrepancy: Discrepancy) {
    write(discrepancy.identifier)
    write(discrepancy.continues)
    write(discrepancy.item)
    write(discrepancy.severity)
    write(discrepancy.classifiedBy)
    write(discrepancy.basis)
    write(discrepancy.foundAt)
    write(discrepancy.found)
    write(discrepancy.description)
    write(discrepancy.cause)
    optional(discrepancy.correction) {
      $0.write($1.at)
      $0.write($1.by)
      $0.write($1.test)
    }
    optional(discrepancy.waiver) {
      $0.write($1.kind)
      $0.write($1.authority)
      $0.write($1.granted)
      $0.optional($1.expires) { $0.write($1) }
    }
    write(discrepancy.deferralReason)
    list(discrepancy.awaitingParts) {
      $0.write($1.start)
      $0.optional($1.end) { $0.write($1) }
    }
    list(discrepancy.parts) { $0.write($1) }
    optional(discrepancy.workHours) { $0.write($1) }
    optional(discrepancy.casrep) {
      $0.write($1.category)
      $0.optional($1.sent) { $0.write($1) }
    }
    write(discrepancy.extensions)
    write(discrepancy.line)
  }

  private mutating func write(_ part: Part) {
    write(part.number)
    write(part.nsn)
    write(part.quantity)
    write(part.status)
    optional(part.expected) { $0.write($1) }
  }

  mutating func write(_ downtime: Downtime) {
    write(downtime.start)
    optional(downtime.end) { $0.write($1) }
    write(downtime.cause)
    write(downtime.line)
  }
}

extension CompactReader {
  mutating func discrepancy() throws(CompactFormError) -> Discrepancy {
    Discrepancy(
      identifier: try text(), continues: try optionalText(), item: try text(),
      severity: try word(), classifiedBy: try optionalText(), basis: try optionalText(),
      foundAt: try time(), found: try word(), description: try optionalText(),
      cause: try optionalWord(),
      correction: try optional { reader throws(CompactFormError) in
        Correction(
          at: try reader.time(), by: try reader.optionalWord(), test: try reader.optionalText())
      },
      waiver: try optional { reader throws(CompactFormError) in try reader.waiver() },
      deferralReason: try optionalText(),
      awaitingParts: try list { reader throws(CompactFormError) in
        AwaitingParts(start: try reader.time(), end: try reader.optionalTime())
      },
      parts: try list { reader throws(CompactFormError) in try reader.part() },
      workHours: try optional { reader throws(CompactFormError) in try reader.decimal() },
      casrep: try optional { reader throws(CompactFormError) in
        CASREP(category: try reader.word(), sent: try reader.optionalTime())
      },
      extensions: try extensions(), line: try number())
  }

  private mutating func waiver() throws(CompactFormError) -> Waiver {
    Waiver(
      kind: try word(), authority: try text(), granted: try time(), expires: try optionalTime())
  }

  private mutating func part() throws(CompactFormError) -> Part {
    Part(
      number: try text(), nsn: try optionalText(), quantity: try number(),
      status: try optionalWord(),
      expected: try optional { reader throws(CompactFormError) in try reader.day() })
  }

  mutating func downtime() throws(CompactFormError) -> Downtime {
    Downtime(start: try time(), end: try optionalTime(), cause: try word(), line: try number())
  }

  mutating func optionalTime() throws(CompactFormError) -> Timestamp? {
    try optional { reader throws(CompactFormError) in try reader.time() }
  }

  mutating func optionalDecimal() throws(CompactFormError) -> DecimalNumber? {
    try optional { reader throws(CompactFormError) in try reader.decimal() }
  }
}
