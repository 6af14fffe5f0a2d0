import SeaworthyInspection
import Testing

struct HullIdentificationNumberTests {
  @Test(arguments: [
    "XAB07001A121", "XABZZ9HNL999", "US-XAB12345D404", "USXAB12345D404", "XA-XAB12345D404",
  ])
  func plausible(number: String) {
    #expect(HullIdentificationNumber.isPlausible(number))
  }

  @Test(arguments: [
    "", "XAB07001A12", "XAB07001A1210", "XA107001A121", "XAB07O01A121", "XAB07I01A121",
    "XAB07Q01A121", "XAB07001M121", "XAB070011121", "XAB07001AA21", "XAB07001A12A",
    "US_XAB12345D404",
    "U5-XAB12345D404", "-USXAB12345D404", "US-XAB12345D40-", "U5XAB12345D404", "xab07001a121",
  ])
  func implausible(number: String) {
    #expect(!HullIdentificationNumber.isPlausible(number))
  }
}
