import SeaworthyNotices
import Testing

@Suite struct NoticeListTests {
  static let error = NoticeKind("an_error", .error, example: "<a/>")
  static let warning = NoticeKind("a_warning", .warning, example: "<b/>")

  @Test func capsSamplesOfEachKindAndGoesOnCounting() {
    var list = NoticeList(cap: 2)
    for _ in 0..<5 { list.add(Notice(Self.error)) }
    list.add(Notice(Self.warning))
    #expect(list.samples.map(\.kind) == [Self.error, Self.error, Self.warning])
    #expect(list.totals == [Self.error: 5, Self.warning: 1])
    #expect(list.count(of: .error) == 5)
    #expect(list.codes == ["a_warning", "an_error"])
  }

  @Test func addingListsKeepsTotalsTrue() {
    var first = NoticeList(cap: 2)
    var second = NoticeList(cap: 2)
    for _ in 0..<3 { first.add(Notice(Self.error)) }
    for _ in 0..<7 { second.add(Notice(Self.error)) }
    first.add(second)
    #expect(first.totals == [Self.error: 10])
    #expect(first.samples.count == 2)
  }

  @Test func onlyAnErrorMakesAFileUnfit() {
    var list = NoticeList()
    #expect(list.isEmpty)
    list.add(Notice(Self.warning))
    #expect(!list.hasErrors)
    list.add(Notice(Self.error))
    #expect(list.hasErrors)
  }
}
