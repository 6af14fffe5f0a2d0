package import SeaworthyTime

/// A value that is read from its bytes in a file, as its ``ValueRule`` allows them.
package protocol FileValue {
  /// The value; nil if the bytes are none.
  init?(fileBytes: UnsafeBufferPointer<UInt8>)
}

extension String: FileValue {
  /// The text as it stands.
  package init?(fileBytes: UnsafeBufferPointer<UInt8>) {
    self.init(decoding: fileBytes, as: UTF8.self)
  }
}

extension Int: FileValue {
  /// A whole number without sign.
  package init?(fileBytes: UnsafeBufferPointer<UInt8>) {
    self.init(digits: fileBytes.withoutSpaceAround)
  }
}

extension DecimalNumber: FileValue {
  /// A decimal number.
  package init?(fileBytes: UnsafeBufferPointer<UInt8>) {
    self.init(fileBytes.withoutSpaceAround)
  }
}

extension Timestamp: FileValue {
  /// A day and time with its offset.
  package init?(fileBytes: UnsafeBufferPointer<UInt8>) {
    self.init(fileBytes.withoutSpaceAround)
  }
}

extension CivilDate: FileValue {
  /// A day.
  package init?(fileBytes: UnsafeBufferPointer<UInt8>) {
    self.init(digits: fileBytes.withoutSpaceAround)
  }
}

extension DocumentIdentifier: FileValue {
  /// A UUID.
  package init?(fileBytes: UnsafeBufferPointer<UInt8>) {
    self.init(String(decoding: fileBytes, as: UTF8.self))
  }
}

extension Bool: FileValue {
  /// `true` or `false`, to the letter.
  package init?(fileBytes: UnsafeBufferPointer<UInt8>) {
    switch String(decoding: fileBytes, as: UTF8.self) {
    case "true": self = true
    case "false": self = false
    default: return nil
    }
  }
}

extension Digest: FileValue {
  /// 64 hexadecimal digits.
  package init?(fileBytes: UnsafeBufferPointer<UInt8>) {
    self.init(digits: fileBytes)
  }
}
