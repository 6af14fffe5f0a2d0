import SeaworthyReadiness
import SeaworthyTime
import Testing

@testable import SeaworthyReporting

@Suite("A condition strip")
struct ConditionStripDrawingTests {
  private func drawing(_ spells: [(Condition, Int)]) -> String {
    var start = 0
    let segments = spells.map { condition, days in
      defer { start += days }
      return ConditionStrip.Segment(
        interval: Interval(
          Instant(milliseconds: 0) + .days(start), Instant(milliseconds: 0) + .days(start + days)),
        condition: condition, label: condition.rawValue)
    }
    let strip = ConditionStrip(
      id: "s", title: "XA-07", summary: "Spells",
      window: Interval(Instant(milliseconds: 0), Instant(milliseconds: 0) + .days(start)),
      ticks: [], segments: segments)
    return ConditionStripDrawing(strip: strip).figure.source
  }

  @Test("gives every stretch its share of the width")
  func widths() {
    let source = drawing([(.fmc, 1), (.nmcm, 2), (.unknown, 1)])
    let pattern = #/class="segment (\w+)" x="([\d.]+)" y="2" width="([\d.]+)"/#
    #expect(
      source.matches(of: pattern).map { "\($0.output.1) \($0.output.2) \($0.output.3)" } == [
        "fmc 1 109.5", "nmcm 110.5 219", "unknown 329.5 109.5",
      ])
  }

  @Test("tells conditions apart by pattern as well, unknown by hatching")
  func patterns() {
    let source = drawing([(.unknown, 1), (.nmcm, 1), (.pmc, 1), (.nmcs, 1), (.nmcd, 1)])
    #expect(source.contains("url(#s-hatching)"))
    #expect(source.matches(of: #/<pattern /#).count == 5)
    #expect(Set(source.matches(of: #/ d="([^"]+)"/#).map { String($0.output.1) }).count == 5)
  }

  @Test("writes a condition only where it has room")
  func labels() {
    let source = drawing([(.fmc, 1000), (.nmcm, 1)])
    #expect(source.contains(">fmc</text>"))
    #expect(!source.contains(">nmcm</text>"))
  }
}
