// The order of the fields of allowances and billets in the compact form.

extension CompactWriter {
  mutating func write(_ line: AllowanceLine) {
    write(line.allowance)
    optional(line.onHand) { $0.write($1) }
    write(line.line)
  }

  mutating func write(_ allowance: Allowance) {
    write(allowance.part)
    write(allowance.title)
    write(allowance.nsn)
    write(allowance.isCritical)
    write(allowance.required)
  }

  mutating func write(_ billet: CrewBillet) {
    write(billet.billet)
    optional(billet.assigned) { $0.write($1) }
    optional(billet.qualified) { $0.write($1) }
    write(billet.line)
  }

  mutating func write(_ billet: Billet) {
    write(billet.role)
    write(billet.required)
  }
}

extension CompactReader {
  mutating func allowanceLine() throws(CompactFormError) -> AllowanceLine {
    AllowanceLine(try allowance(), onHand: try optionalNumber(), line: try number())
  }

  mutating func allowance() throws(CompactFormError) -> Allowance {
    Allowance(
      part: try text(), title: try optionalText(), nsn: try optionalText(),
      isCritical: try truth(), required: try number())
  }

  mutating func crewBillet() throws(CompactFormError) -> CrewBillet {
    CrewBillet(
      try billet(), assigned: try optionalNumber(), qualified: try optionalNumber(),
      line: try number())
  }

  mutating func billet() throws(CompactFormError) -> Billet {
    Billet(role: try text(), required: try number())
  }

  mutating func optionalNumber() throws(CompactFormError) -> Int? {
    try optional { reader throws(CompactFormError) in try reader.number() }
  }
}
