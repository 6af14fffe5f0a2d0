import Foundation
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards
import Testing

@testable import SeaworthyReporting

@Suite("The words of reports")
struct WordsTests {
  private static let sources: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Reporting").standardized
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap {
      try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }()

  @Test("stand for every key that is written out in the sources")
  func literalKeys() throws {
    let language = try Language.english()
    let keys = Set(
      Self.sources.flatMap {
        $0.matches(of: #/"((?:report|sheet)\.[A-Za-z.]+)"/#).map { String($0.output.1) }
      })
    #expect(keys.count > 50)
    #expect(keys.filter { !language.has($0) }.sorted() == ["report.css", "sheet.css"])
  }

  @Test("are all in use")
  func unused() throws {
    let text = Self.sources.joined()
    let stems = Set(
      text.matches(of: #/"((?:report|sheet)\.[A-Za-z.]+)\\\(/#).map { String($0.output.1) })
    let unused = try Language.english().keys.filter { key in
      (key.hasPrefix("report.") || key.hasPrefix("sheet.")) && !text.contains("\"\(key)\"")
        && !stems.contains { key.hasPrefix($0) }
    }
    #expect(unused == [])
  }

  @Test(
    "say a census as the doctrine does",
    arguments: [
      (
        BoatCensus(ready: 5, notReady: 0, unknown: 1, required: 4),
        "5 ready, 0 not ready, 1 unknown, of 6; 4 required"
      ),
      (BoatCensus(ready: 0, notReady: 0, unknown: 0), "0 ready, 0 not ready, 0 unknown, of 0"),
    ])
  func census(boats: BoatCensus, words: String) throws {
    #expect(try Language.english().census(boats) == words)
  }

  @Test(
    "say levels",
    arguments: [
      (Level.stated(2), "R-2"), (.atBest(1), "at best R-1"), (.none, "–"),
    ])
  func level(level: Level, words: String) throws {
    #expect(try Language.english().level(level) == words)
  }

  @Test("say what holds a score, with the report that says so")
  func cap() throws {
    let cap = try #require(try Language.english().cap(try Sample.xa07().maintenance))
    #expect(cap.text == "held at 59 by: Bilge alarm dead")
    #expect(cap.sources == [try Sample.bilgeAlarm().citation])
  }

  @Test(
    "print the band beside the whole number that decides it",
    arguments: [
      (59.49, ReadinessScore.Band.unsatisfactory, "unsatisfactory at 59"),
      (59.5, .degraded, "degraded at 60"), (80, .satisfactory, "satisfactory at 80"),
      (12, .insufficientData, "insufficient data"),
    ])
  func band(low: Double, band: ReadinessScore.Band, words: String) throws {
    let score = ReadinessScore(
      score: 90, low: low, high: 95, coverage: 0.8, band: band, couldBe: nil, cap: nil,
      missing: [], parts: [])
    #expect(try Language.english().band(score) == words)
  }

  @Test("tell what keeps a band from a better one, where there is none what is not known")
  func unknowns() throws {
    let unknown = Ranged(value: nil, low: 0, high: 1, coverage: 0)
    func score(_ band: ReadinessScore.Band, couldBe: ReadinessScore.Band?) -> ReadinessScore {
      let item = ExplanationNode(
        label: .item(code: "529-01", title: nil, grade: .ungraded), ranged: unknown, weight: 1)
      return ReadinessScore(
        score: 90, low: 64, high: 95, coverage: 0.8, band: band, couldBe: couldBe, cap: nil,
        missing: [.pms],
        parts: [
          ReadinessScore.Part(
            part: .materialCondition, weight: 0.4, ranged: unknown, explanation: [item, item]),
          ReadinessScore.Part(part: .pms, weight: 0.3, ranged: unknown),
        ])
    }
    let language = try Language.english()
    let better = score(.degraded, couldBe: .satisfactory)
    #expect(language.band(better) == "degraded at 64, could be satisfactory")
    #expect(
      language.bandWithUnknowns(better)
        == "degraded at 64, could be satisfactory: 2 items not seen, PMS not sent")
    #expect(language.missing(better) == nil)
    #expect(
      language.missing(score(.insufficientData, couldBe: nil))
        == "not known: 2 items not seen, PMS not sent")
  }

  @Test(
    "say of every line what is there, and why that may be out",
    arguments: [
      (Int?.some(1), ExplanationNode.CountState.counted, "1 on hand of 3 required"),
      (nil, .uncounted, "not counted, 3 required"),
      (1, .stale, "1 on hand of 3 required, counted too long ago"),
      (
        1, .unreliable,
        "1 on hand of 3 required, a report that cannot be relied on may say otherwise"
      ),
    ])
  func count(counted: Int?, state: ExplanationNode.CountState, words: String) throws {
    let language = try Language.english()
    #expect(language.count("report.count.onHand", counted, of: 3, state) == words)
  }
}
