import Crypto

extension Digest {
  /// The SHA-256 of bytes.
  public init(sha256Of bytes: [UInt8]) {
    self.init(sha256: Array(SHA256.hash(data: bytes)))
  }
}
