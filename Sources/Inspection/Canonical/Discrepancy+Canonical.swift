extension Discrepancy: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(identifier)
    writer.write(item)
    writer.write(continues)
    writer.write(severity)
    writer.write(classifiedBy)
    writer.write(basis)
    writer.write(foundAt)
    writer.write(found)
    writer.write(description)
    writer.write(cause)
    writer.write(correction)
    writer.write(waiver)
    writer.write(deferralReason)
    writer.write(byKey: awaitingParts)
    writer.write(byKey: parts)
    writer.write(workHours)
    writer.write(casrep)
    writer.addition(extensions)
  }
}

extension Correction: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(at)
    writer.write(by)
    writer.write(test)
  }
}

extension Waiver: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(kind)
    writer.write(authority)
    writer.write(granted)
    writer.write(expires)
  }
}

extension AwaitingParts: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(start)
    writer.write(end)
  }
}

extension Part: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(number)
    writer.write(nsn)
    writer.write(quantity)
    writer.write(status)
    writer.write(expected)
  }
}

extension CASREP: CanonicalValue {
  func write(to writer: inout CanonicalWriter) {
    writer.write(category)
    writer.write(sent)
  }
}
