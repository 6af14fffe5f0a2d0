import Foundation

/// Archives as other programs write them, of entries by name.
enum SampleArchive: CaseIterable {
  case zip
  case tar
  case tarGzip

  /// The end of the name of such an archive.
  var suffix: String {
    switch self {
    case .zip: ".zip"
    case .tar: ".tar"
    case .tarGzip: ".tar.gz"
    }
  }

  /// An archive of entries.
  func of(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    switch self {
    case .zip: Self.zipped(entries)
    case .tar: Self.tarred(entries)
    case .tarGzip: Self.gzipped(Self.tarred(entries))
    }
  }

  /// An archive of texts, in the order of their names.
  func of(_ texts: [String: String]) -> [UInt8] {
    of(texts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
  }

  /// Bytes in a gzip file, stored as they are. Source: RFC 1952, RFC 1951 3.2.4.
  static func gzipped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var rest = bytes[...]
    repeat {
      let part = rest.prefix(65_535)
      rest = rest.dropFirst(part.count)
      result.append(rest.isEmpty ? 1 : 0)
      result += little(part.count, 2) + little(~part.count & 0xFFFF, 2) + part
    } while !rest.isEmpty
    return result + little(Int(checksum(bytes)), 4) + little(bytes.count, 4)
  }

  /// Source: POSIX.1-1988, ustar.
  private static func tarred(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    entries.flatMap { name, bytes in
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at offset: Int) {
        header.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
      }
      put(name, at: 0)
      put("0000644", at: 100)
      put(octal(bytes.count, 11), at: 124)
      put(octal(0, 11), at: 136)
      put("        ", at: 148)
      put("0", at: 156)
      put("ustar\u{0}00", at: 257)
      put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\u{0}", at: 148)
      let padding = (512 - bytes.count % 512) % 512
      return header + bytes + [UInt8](repeating: 0, count: padding)
    } + [UInt8](repeating: 0, count: 1024)
  }

  /// Source: APPNOTE.TXT 4.3, stored.
  private static func zipped(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (files, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, bytes) in entries {
      let facts =
        little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
        + little(Int(checksum(bytes)), 4) + little(bytes.count, 4) + little(bytes.count, 4)
        + little(name.utf8.count, 2) + little(0, 2)
      directory += little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + facts
      directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
      directory += little(files.count, 4) + name.utf8
      files += little(0x0403_4B50, 4) + little(20, 2) + facts + name.utf8 + bytes
    }
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
      + little(directory.count, 4) + little(files.count, 4) + little(0, 2)
    return files + directory + end
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func octal(_ number: Int, _ count: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: count - digits.count) + digits
  }

  /// The CRC-32 of zip and gzip.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
        rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
      }
    }
  }
}
