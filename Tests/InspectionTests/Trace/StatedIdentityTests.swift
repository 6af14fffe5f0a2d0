import SeaworthyInspection
import Testing

struct StatedIdentityTests {
  private func identity(_ values: [StatedIdentity.Field: String]) -> StatedIdentity {
    var identity = StatedIdentity()
    for (field, value) in values { identity[field] = value }
    return identity
  }

  @Test("What both state and state otherwise differs, capitals and white space apart")
  func differences() {
    let one = identity([.name: "Sea  Swift", .hin: "A", .mmsi: "1", .callSign: "X"])
    let other = identity([.name: "SEA SWIFT", .hin: "B", .callSign: "Y", .imoNumber: "2"])
    #expect(one.differences(from: other) == [.hin, .callSign])
    #expect(other.differences(from: one) == [.hin, .callSign])
    #expect(one.differences(from: one) == [])
    #expect(one.differences(from: StatedIdentity()) == [])
  }
}
