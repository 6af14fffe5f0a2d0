extension AllowanceLine: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(allowance)
    writer.write(onHand)
  }
}

extension Allowance: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(part)
    writer.write(title)
    writer.write(nsn)
    writer.write(isCritical)
    writer.write(required)
  }
}

extension CrewBillet: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(billet)
    writer.write(assigned)
    writer.write(qualified)
  }
}

extension Billet: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(role)
    writer.write(required)
  }
}
