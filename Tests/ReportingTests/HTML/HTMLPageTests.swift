import Foundation
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import Testing

@testable import SeaworthyReporting

@Suite("A page")
struct HTMLPageTests {
  private static let names = ["region.html", "XA.html", "XB.html"]

  /// The pages of the sample, written once for all tests.
  private static let sample = Task {
    try await ReportBundle(
      Sample.report(), formats: [.html], language: .english(), program: "0.1.0"
    ).files
  }

  private func page(_ name: String) async throws -> String {
    try #require(try await Self.sample.value[name])
  }

  private func page(_ name: String, of answer: ReportAnswer) async throws -> String {
    let bundle = try await ReportBundle(
      answer, formats: [.html], language: .english(), program: "0.1.0")
    return try #require(bundle.files[name])
  }

  @Test("needs no network and no script", arguments: names)
  func selfContained(name: String) async throws {
    let page = try await page(name).lowercased()
    for forbidden in ["http", "<script", "@import", "url(//", "<link", "<img", " on"] {
      let attribute =
        forbidden == " on" ? page.contains(#/<[^>]* on\w+=/#) : page.contains(forbidden)
      #expect(!attribute, "\(forbidden) in \(name)")
    }
  }

  @Test("has one first heading, a language, and a caption for every table", arguments: names)
  func semantics(name: String) async throws {
    let page = try await page(name)
    #expect(page.matches(of: #/<h1>/#).count == 1)
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.matches(of: #/<table/#).count == page.matches(of: #/<caption>/#).count)
    #expect(
      page.matches(of: #/<th[ >]/#).count == page.matches(of: #/<th scope="(row|col)"/#).count)
    #expect(page.matches(of: #/<svg /#).count == page.matches(of: #/<desc /#).count)
  }

  @Test("leads every link to a place that it has, and gives no place twice", arguments: names)
  func links(name: String) async throws {
    let page = try await page(name)
    let places = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    let targets = Set(page.matches(of: #/href="#([^"]+)"/#).map { String($0.output.1) })
    #expect(Set(places).count == places.count)
    #expect(targets.subtracting(places).isEmpty)
    #expect(targets.count > 15)
  }

  @Test("leads from the region to the coast guards' pages")
  func coastGuards() async throws {
    let page = try await page("region.html")
    #expect(page.contains("href=\"XA.html#bottomLine\""))
    #expect(page.contains("href=\"XB.html#bottomLine\""))
  }

  @Test("has words for all it says", arguments: names)
  func words(name: String) async throws {
    #expect(!(try await page(name)).contains("⟨"))
  }

  @Test("shows hostile names as text", arguments: names)
  func hostile(name: String) async throws {
    let page = try await page(name, of: Self.hostileReport())
    #expect(!page.contains("<script"))
    #expect(!page.contains("<b>bold"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(!page.unicodeScalars.contains("\u{1B}"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  /// The sample with names and words that would act on a page, if they could.
  private static func hostileReport() throws -> ReportAnswer {
    var report = try Sample.report()
    report.scores.region = report.scores.region.map { hostile($0) }
    report.scores.coastGuards = report.scores.coastGuards.map { hostile($0) }
    report.scores.basis.standardName = "<b>bold"
    report.scores.basis.fileNames = report.scores.basis.fileNames.mapValues {
      "\"><script>\(attack)" + $0
    }
    return report
  }

  private static let attack = "<script>alert(1)</script>\u{202E}\u{1B}[2J"

  private static func hostile(_ group: GroupAnswer) -> GroupAnswer {
    var group = group
    group.score.name = group.score.name.map { _ in attack }
    group.score.boats.requirementSource = attack
    group.score.vessels = group.score.vessels.map { vessel in
      var vessel = vessel
      vessel.name = attack
      vessel.vesselClass = attack
      vessel.vessel = VesselKey(coastGuard: vessel.vessel.coastGuard, hullNumber: "<b>bold")
      vessel.openDiscrepancies = vessel.openDiscrepancies.map { open in
        var open = open
        open.description = attack
        open.identifier = "'onclick=\""
        return open
      }
      return vessel
    }
    // One boat a group, so that the place of each is still its own.
    group.score.vessels = Array(group.score.vessels.prefix(1))
    return group
  }
}
