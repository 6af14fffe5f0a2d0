import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyReadiness

/// Doctrine 2, rule 5: which listings are about one discrepancy.
@Suite("Identity of discrepancies")
struct DiscrepancyIdentitiesTests {
  private let unique = "6F9619FF-8B86-D011-B42D-00CF4FC964FF"

  /// The identifiers under which each discrepancy was listed.
  private func identities(_ reports: [ReportFacts]) -> [[String]] {
    Sample.history(reports).discrepancies.map { $0.listings.map(\.discrepancy.identifier) }
  }

  private func listing(
    _ at: Instant, _ identifier: String, on item: String = "210", continues: String? = nil,
    corrected: Instant? = nil
  ) -> ReportFacts {
    report(
      .boatCheck, at,
      [
        discrepancy(
          identifier, on: item, .major, found: .day(0), corrected: corrected,
          continues: continues)
      ])
  }

  @Test func uniqueIdentifierIsOneDiscrepancyWhateverTheItemAndCase() {
    #expect(
      identities([
        listing(.day(0), unique), listing(.day(5), unique.lowercased(), on: "310"),
      ]) == [[unique, unique.lowercased()]])
  }

  @Test func shortIdentifierOnAnotherItemIsAnotherDiscrepancy() {
    #expect(
      identities([listing(.day(0), "D-1"), listing(.day(5), "D-1", on: "310")])
        == [["D-1"], ["D-1"]])
  }

  @Test func continuesNamesAnEarlierOne() {
    #expect(
      identities([
        listing(.day(0), "D-1", on: "310"), listing(.day(5), "D-9", continues: "D-1"),
        listing(.day(9), "D-9"),
      ]) == [["D-1", "D-9", "D-9"]])
    #expect(
      identities([
        listing(.day(0), unique),
        listing(.day(5), "D-9", on: "310", continues: unique.lowercased()),
      ]) == [[unique, "D-9"]])
  }

  @Test func continuesOfNothingKnownSaysNothing() {
    #expect(
      identities([
        listing(.day(0), "D-1", on: "310"), listing(.day(5), "D-9", continues: "D-2"),
      ]) == [["D-1"], ["D-9"]])
  }

  @Test func openSpellOnTheItemIsContinuedWhateverTheIdentifier() {
    #expect(
      identities([listing(.day(0), "D-1"), listing(.day(5), "D-7")]) == [["D-1", "D-7"]])
  }

  @Test func closedSpellIsNotContinued() {
    #expect(
      identities([
        listing(.day(0), "D-1"), listing(.day(5), "D-1", corrected: .day(4)),
        listing(.day(9), "D-7"),
      ]) == [["D-1", "D-1"], ["D-7"]])
  }

  @Test func spellThatALaterReportClosedBeforeIsNotContinued() {
    #expect(
      identities([
        listing(.day(0), "D-1"), listing(.day(9), "D-7"),
        listing(.day(12), "D-1", corrected: .day(4)),
      ]) == [["D-1", "D-1"], ["D-7"]])
  }

  @Test func uniqueIdentifierContinuesNoOtherSpell() {
    #expect(
      identities([listing(.day(0), "D-1"), listing(.day(5), unique)]) == [["D-1"], [unique]])
  }

  @Test func severalIdentifiersInOneReportAreSeveralDiscrepancies() {
    let both = report(
      .boatCheck, .day(5),
      [
        discrepancy("D-7", on: "210", .major, found: .day(3)),
        discrepancy("D-1", on: "210", .major, found: .day(0)),
      ])
    #expect(identities([listing(.day(0), "D-1"), both]) == [["D-1", "D-1"], ["D-7"]])
  }

  @Test func onlyOneOfSeveralNewIdentifiersContinuesTheOpenSpell() {
    let both = report(
      .boatCheck, .day(5),
      [
        discrepancy("D-8", on: "210", .major, found: .day(3)),
        discrepancy("D-7", on: "210", .major, found: .day(3)),
      ])
    #expect(identities([listing(.day(0), "D-1"), both]) == [["D-1", "D-7"], ["D-8"]])
  }
}
