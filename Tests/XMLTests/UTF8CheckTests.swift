import Testing

@testable import SeaworthyXML

@Suite struct UTF8CheckTests {
  /// The standard library repairs what is not UTF-8: text that it leaves alone is.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
  }

  private static func flaw(_ bytes: [UInt8], isASCII: Bool = false) -> Int? {
    bytes.withUnsafeBufferPointer { UTF8Check.firstFlaw(in: $0, isASCII: isASCII) }
  }

  @Test func everySequenceOfThreeTellingBytesIsJudgedRightly() throws {
    let telling: [UInt8] = [
      0x01, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for lead in telling {
      for second in telling {
        for third in telling {
          for bytes in [[lead, second], [lead, second, third], [lead, second, third, 0xBF]] {
            try #require((Self.flaw(bytes) == nil) == Self.isUTF8(bytes), "\(bytes)")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<20)
  func aFlawIsFoundAtAnyOffset(_ offset: Int) {
    let before = [UInt8](repeating: 0x41, count: offset)
    let after = [UInt8](repeating: 0x42, count: 12)
    #expect(Self.flaw(before + [0x00] + after) == offset)
    #expect(Self.flaw(before + [0xC3] + after) == offset)
    #expect(Self.flaw(before + [0xC3, 0xA9] + after) == nil)
    #expect(Self.flaw(before + [0xC3, 0xA9] + after, isASCII: true) == offset)
  }
}
