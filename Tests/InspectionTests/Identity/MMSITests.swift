import SeaworthyInspection
import Testing

struct MMSITests {
  @Test(
    "A ship's begins with 201 to 775",
    arguments: [
      ("201000000", true), ("775999999", true), ("200999999", false), ("776000000", false),
      ("002010001", false), ("020100001", false), ("111201001", false), ("970201001", false),
      ("982010001", false), ("992010001", false), ("820100001", false),
    ])
  func shipStation(number: String, isShip: Bool) {
    #expect(MMSI.isShipStation(number) == isShip)
  }
}
