import SeaworthyInspection
import Testing

struct CountryCodeTests {
  @Test("Countries, and the codes left to users", arguments: ["AD", "ZW", "GB", "JM", "XA", "XZ"])
  func known(code: String) {
    #expect(CountryCode.isKnown(code))
  }

  @Test(
    "No countries, with the one that was probably meant",
    arguments: [
      ("UK", "GB"), ("SP", "ES"), ("MJ", "JM"), ("TB", "BT"), ("AA", nil), ("ZZ", nil), ("QQ", nil),
    ])
  func unknown(code: String, nearest: String?) {
    #expect(!CountryCode.isKnown(code))
    #expect(CountryCode.nearest(to: code) == nearest)
  }

  @Test("There are 249 countries") func count() {
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    let codes = letters.flatMap { first in letters.map { first + $0 } }
    #expect(codes.count { CountryCode.isKnown($0) && !$0.hasPrefix("X") } == 249)
  }
}
