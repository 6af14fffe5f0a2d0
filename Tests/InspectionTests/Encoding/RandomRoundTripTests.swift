import SeaworthyXML
import Testing

@testable import SeaworthyInspection

/// Values of every type, whether a file may say them or not, are read as they were written.
///
/// The grammar is passed over: it would refuse almost all of them.
struct RandomRoundTripTests {
  private func read<Value>(
    _ document: SeaworthyDocument, _ body: (ElementReader) throws(UnreadableElement) -> Value
  ) throws -> Value {
    let bytes = try InspectionEncoder.encodeUnchecked(document)
    return try body(ElementReader(XMLTree(bytes, vocabulary: Vocabulary.shared).root))
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func reportsAreReadAsTheyWereWritten(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<80 {
      var report = InspectionReport.random(&random)
      // White space is no name of a place.
      if report.inspection.place?.name?.allSatisfy(\.isWhitespace) == true {
        report.inspection.place?.name = nil
      }
      let again = try read(.report(report), InspectionReport.init)
      #expect(again.withoutLines == report.withoutLines)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func registersAndStatementsAreReadAsTheyWereWritten(seed: UInt64) throws {
    var draw = Draw(random: SplitMix64(seed: seed))
    for _ in 0..<20 {
      let register = draw.register()
      let again = try read(.register(register), FleetRegister.init)
      #expect(again.withoutLines == register.withoutLines)
      let statement = draw.statement()
      #expect(
        try read(.statement(statement), Statement.init).withoutLines == statement.withoutLines)
    }
  }
}
