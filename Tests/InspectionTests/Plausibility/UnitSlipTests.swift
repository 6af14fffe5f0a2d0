import SeaworthyInspection
import Testing

struct UnitSlipTests {
  @Test(
    "Minutes for hours and moved points, either way",
    arguments: [(3050.0, 305.0), (30.5, 305), (18_300, 305), (5.1, 306)])
  func ofEngineHours(reading: Double, meant: Double) throws {
    let slip = try #require(UnitSlip(ofEngineHours: reading, expected: 300...320))
    #expect(abs(slip.meant - meant) < 0.5)
  }

  @Test(
    "What fits no factor is no slip, nor what a wide range would catch by chance",
    arguments: [(500.0, 300.0...320.0), (3050, 30...3000), (0, 300...320), (3050, 0...320)])
  func none(reading: Double, expected: ClosedRange<Double>) {
    #expect(UnitSlip(ofEngineHours: reading, expected: expected) == nil)
  }
}
