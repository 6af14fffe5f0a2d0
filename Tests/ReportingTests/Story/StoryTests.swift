import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrends
import Testing

@testable import SeaworthyReporting

/// XA falls for want of impellers and is back after a visit; XB looks better only because two boats
/// are no longer seen. Source: the fixtures' README.
@Suite("The story of the fixture region")
struct StoryTests {
  /// What moved, as the bottom line of a coast guard's page tells it.
  private func moved(
    _ coastGuard: String, _ period: String, in language: Language.Shipped = .en
  ) async throws -> [String] {
    let pages = try await FixtureReports.pages(period, in: language)
    return try #require(pages["\(coastGuard).md"]).moved(
      language == .en ? "What moved" : "Qué se movió")
  }

  @Test("XA stops as the last impellers are fitted: the part and the boats are named")
  func wanting() async throws {
    #expect(
      try await moved("XA", "FY2025-Q1")[1] == """
        Mission-capable rate, FY2024-Q1 to FY2025-Q1: 99.9 % → 88.3 %, −11.6 points: supply −13.1 \
        (XA-09), exposure +1.9 (XA-09, XA-07, XA-08), maintenance −0.4 (XA-09). Lost for want of \
        parts in FY2025-Q1: RW-300 (Raw-water pump impeller) 995.0 h (XA-09). By the ranges of \
        both periods the rate may as well have risen.
        """)
    #expect(
      try await moved("XA", "FY2025-Q2").prefix(3) == [
        """
        Mission-capable rate, FY2025-Q1 to FY2025-Q2: 88.3 % → 56.7 %, −31.6 points: supply −30.6 \
        (XA-21, XA-09, XA-07), maintenance −1.0 (XA-07, XA-21, XA-08). Lost for want of parts in \
        FY2025-Q2: RW-300 (Raw-water pump impeller) 3442.0 h (XA-09, XA-21); BP-2000 172.0 h \
        (XA-07). Mission capable again after visit XA-2025-1 of 11 Mar 2025 (XA-07): that says \
        when, not why.
        """,
        """
        Mission-capable rate, FY2024-Q2 to FY2025-Q2: 93.5 % → 56.7 %, −36.8 points: supply −37.6 \
        (XA-09, XA-21, XA-07), maintenance +0.8 (XA-09, XA-08). Lost for want of parts in \
        FY2025-Q2: RW-300 (Raw-water pump impeller) 3442.0 h (XA-09, XA-21); BP-2000 172.0 h \
        (XA-07). Mission capable again after visit XA-2025-1 of 11 Mar 2025 (XA-07): that says \
        when, not why. By the ranges of both periods the rate may as well have risen.
        """,
        """
        Found ready on arrival (boat check, technical assistance visit): Undetermined: ready on 9 \
        of the earlier 12 inspections and on 5 of the later 12: −33.3 percentage points may be \
        chance (95 % interval −64.8 to +13.3; p 0.214), from 11 visits in 854 days. At least 2 more \
        are needed to call a trend. Chart limits restart on 1 Mar 2025: A new contractor services \
        the outboards.
        """,
      ])
    #expect(
      try await moved("XA", "FY2025-Q3").prefix(2) == [
        """
        Mission-capable rate, FY2025-Q2 to FY2025-Q3: 56.7 % → 27.8 %, −28.9 points: depot −20.5 \
        (XA-08), supply −8.2 (XA-21), maintenance −0.2 (XA-08). Lost for want of parts in \
        FY2025-Q3: RW-300 (Raw-water pump impeller) 4368.0 h (XA-09, XA-21).
        """,
        """
        Mission-capable rate, FY2024-Q3 to FY2025-Q3: 69.6 % → 27.8 %, −41.8 points: supply −36.3 \
        (XA-09, XA-21), depot −20.5 (XA-08), maintenance +15.0 (XA-08, XA-07, XA-21). Lost for \
        want of parts in FY2025-Q3: RW-300 (Raw-water pump impeller) 4368.0 h (XA-09, XA-21).
        """,
      ])
    #expect(
      try await moved("XA", "FY2025-Q2", in: .es)[0] == """
        Tasa de aptitud para la misión, FY2025-Q1 a FY2025-Q2: 88.3 % → 56.7 %, −31.6 puntos: \
        suministro −30.6 (XA-21, XA-09, XA-07), mantenimiento −1.0 (XA-07, XA-21, XA-08). Perdido \
        por falta de repuestos en FY2025-Q2: RW-300 (Raw-water pump impeller) 3442.0 h (XA-09, \
        XA-21); BP-2000 172.0 h (XA-07). Aptitud para la misión recuperada tras la visita \
        XA-2025-1 del 11 mar 2025 (XA-07): eso dice cuándo, no por qué.
        """)
  }

  @Test("XA is back after the visit that brought them, which is told as a time and not as a cause")
  func back() async throws {
    #expect(
      try await moved("XA", "FY2025-Q4").prefix(3) == [
        """
        Mission-capable rate, FY2025-Q3 to FY2025-Q4: 27.8 % → 91.6 %, +63.8 points: supply +42.2 \
        (XA-09, XA-21), depot +20.5 (XA-08), maintenance +1.1 (XA-08). Lost for want of parts in \
        FY2025-Q3: RW-300 (Raw-water pump impeller) 4368.0 h (XA-09, XA-21). Mission capable \
        again after visit XA-2025-IMP of 8 Jul 2025 (XA-09, XA-21): that says when, not why.
        """,
        """
        Mission-capable rate, FY2024-Q4 to FY2025-Q4: 55.2 % → 91.6 %, +36.4 points: maintenance \
        +22.3 (XA-08, XA-07), supply +13.8 (XA-07), exposure +0.3 (XA-09, XA-07, XA-08). Lost for \
        want of parts in FY2024-Q4: NL-33-S 1890.0 h (XA-07). Mission capable again after visit \
        XA-2024-2 of 19 Sep 2024 (XA-07): that says when, not why. By the ranges of both periods \
        the rate may as well have fallen.
        """,
        """
        Found ready on arrival (boat check, materiel inspection, technical assistance visit): \
        Undetermined: ready on 11 of the earlier 16 inspections and on 6 of the later 14: −25.9 \
        percentage points may be chance (95 % interval −55.3 to +11.8; p 0.135), from 13 visits in \
        1016 days. At least 1 more is needed to call a trend. Chart limits restart on 1 Mar 2025: \
        A new contractor services the outboards.
        """,
      ])
    #expect(
      try await moved("XA", "FY2025-Q4", in: .es)[0] == """
        Tasa de aptitud para la misión, FY2025-Q3 a FY2025-Q4: 27.8 % → 91.6 %, +63.8 puntos: \
        suministro +42.2 (XA-09, XA-21), astillero +20.5 (XA-08), mantenimiento +1.1 (XA-08). \
        Perdido por falta de repuestos en FY2025-Q3: RW-300 (Raw-water pump impeller) 4368.0 h \
        (XA-09, XA-21). Aptitud para la misión recuperada tras la visita XA-2025-IMP del 8 jul \
        2025 (XA-09, XA-21): eso dice cuándo, no por qué.
        """)
    #expect(
      try await moved("XA", "FY2025")[0] == """
        Mission-capable rate, FY2024 to FY2025: 78.3 % → 66.3 %, −12.0 points: supply −17.4 \
        (XA-09, XA-21), maintenance +10.4 (XA-08, XA-07, XA-09), depot −4.9 (XA-08), exposure \
        −0.1 (XA-08, XA-21). Lost for want of parts in FY2025: RW-300 (Raw-water pump impeller) \
        9215.8 h (XA-09, XA-21); EPB-406-B 276.0 h (XA-08); BP-2000 172.0 h (XA-07). Mission \
        capable again after visit XA-2025-1 of 11 Mar 2025 (XA-07); visit XA-2025-IMP of 8 Jul \
        2025 (XA-09, XA-21): that says when, not why. By the ranges of both periods the rate may \
        as well have risen.
        """)
    #expect(
      try await moved("XA", "FY2025", in: .es)[0] == """
        Tasa de aptitud para la misión, FY2024 a FY2025: 78.3 % → 66.3 %, −12.0 puntos: \
        suministro −17.4 (XA-09, XA-21), mantenimiento +10.4 (XA-08, XA-07, XA-09), astillero \
        −4.9 (XA-08), exposición −0.1 (XA-08, XA-21). Perdido por falta de repuestos en FY2025: \
        RW-300 (Raw-water pump impeller) 9215.8 h (XA-09, XA-21); EPB-406-B 276.0 h (XA-08); \
        BP-2000 172.0 h (XA-07). Aptitud para la misión recuperada tras la visita XA-2025-1 del \
        11 mar 2025 (XA-07); la visita XA-2025-IMP del 8 jul 2025 (XA-09, XA-21): eso dice \
        cuándo, no por qué. Según los rangos de ambos períodos, la tasa bien puede haber subido.
        """)
  }

  @Test("XB looks better by two boats that are no longer seen, and by nothing else")
  func unseen() async throws {
    #expect(
      try await moved("XB", "FY2025").prefix(2) == [
        """
        Mission-capable rate, FY2024 to FY2025: 65.6 % → 94.0 %, +28.4 points: no longer seen \
        +34.4 (XB-14, XB-31), maintenance −4.7 (XB-11, XB-12), supply −1.7 (XB-12), exposure +0.4 \
        (XB-11, XB-12). Lost for want of parts in FY2025: parts named in no report 300.0 h \
        (XB-12). Without the boats no longer seen or newly seen it would be −6.0 points. By the \
        ranges of both periods the rate may as well have fallen.
        """,
        """
        Found ready on arrival (inspections of 6 kinds): Fluctuating: by its chart's limits (below \
        0.0 % to above 100.0 %) it scatters from visit to visit over more than four times the 5.0 \
        percentage points that matter; no trend can be called over 952 days (p 0.731), from 15 \
        visits.
        """,
      ])
    #expect(
      try await moved("XB", "FY2025", in: .es).prefix(2) == [
        """
        Tasa de aptitud para la misión, FY2024 a FY2025: 65.6 % → 94.0 %, +28.4 puntos: dejaron \
        de verse +34.4 (XB-14, XB-31), mantenimiento −4.7 (XB-11, XB-12), suministro −1.7 \
        (XB-12), exposición +0.4 (XB-11, XB-12). Perdido por falta de repuestos en FY2025: sin \
        nombrar en ningún informe 300.0 h (XB-12). Sin las embarcaciones que dejaron de verse y \
        las recién vistas serían −6.0 puntos. Según los rangos de ambos períodos, la tasa bien \
        puede haber bajado.
        """,
        """
        Halladas listas a la llegada (inspecciones de 6 clases): Fluctuante: por los límites de su \
        gráfica (de menos de 0.0 % a más de 100.0 %) se dispersa de una visita a otra en más de \
        cuatro veces los 5.0 puntos porcentuales que importan; no se puede señalar ninguna \
        tendencia en 952 días (p 0.731), según 15 visitas.
        """,
      ])
    #expect(
      try await moved("XB", "FY2025-Q1").prefix(2) == [
        """
        Mission-capable rate, FY2024-Q4 to FY2025-Q1: 81.2 % → 91.7 %, +10.5 points: no longer \
        seen +18.8 (XB-31, XB-14), supply −9.1 (XB-12), exposure +2.0 (XB-11, XB-12), maintenance \
        −1.2 (XB-12, XB-11). Lost for want of parts in FY2025-Q1: parts named in no report 300.0 \
        h (XB-12). Without the boats no longer seen or newly seen it would be −8.3 points. By the \
        ranges of both periods the rate may as well have fallen.
        """,
        """
        Mission-capable rate, FY2024-Q1 to FY2025-Q1: 56.5 % → 91.7 %, +35.2 points. No boat was \
        seen in both periods, so nothing tells how far the boats themselves changed. Only in \
        FY2024-Q1 XB-14, XB-31 were seen. Only in FY2025-Q1 XB-11, XB-12 were seen. By the ranges \
        of both periods the rate may as well have fallen.
        """,
      ])
    #expect(
      try await moved("XB", "FY2025-Q3")[1] == """
        Mission-capable rate, FY2024-Q3 to FY2025-Q3: 70.6 % → 100.0 %, +29.4 points: no longer \
        seen +29.4 (XB-14, XB-31). Without the boats no longer seen or newly seen it would be 0.0 \
        points. By the ranges of both periods the rate may as well have fallen.
        """)
    #expect(
      try await moved("XB", "FY2025-Q4")[1] == """
        Mission-capable rate, FY2024-Q4 to FY2025-Q4: 81.2 % → 99.9 %, +18.7 points: no longer \
        seen +18.8 (XB-31, XB-14), maintenance −0.1 (XB-11). Without the boats no longer seen or \
        newly seen it would be −0.1 points. By the ranges of both periods the rate may as well \
        have fallen.
        """)
    #expect(
      try await moved("XB", "FY2025-Q4", in: .es)[1] == """
        Tasa de aptitud para la misión, FY2024-Q4 a FY2025-Q4: 81.2 % → 99.9 %, +18.7 puntos: \
        dejaron de verse +18.8 (XB-31, XB-14), mantenimiento −0.1 (XB-11). Sin las embarcaciones \
        que dejaron de verse y las recién vistas serían −0.1 puntos. Según los rangos de ambos \
        períodos, la tasa bien puede haber bajado.
        """)
  }

  @Test(
    "without the two boats XB's rate did not rise", arguments: ["FY2025", "FY2025-Q3", "FY2025-Q4"])
  func withoutThem(period: String) async throws {
    let answer = try #require(try await FixtureReports.report(period).changes.last)
    let change = try #require(answer.coastGuards.first { $0.coastGuard == "XB" })
    guard case .parts(let parts) = change.account.outcome else {
      Issue.record("nothing is accounted for")
      return
    }
    #expect(parts.total[.noLongerSeen] > 0.18)
    #expect(parts.sameBoatsAfter <= parts.sameBoatsBefore)
    #expect(
      parts.byVessel.filter { $0.parts[.noLongerSeen] != 0 }.map(\.vessel.hullNumber) == [
        "XB-14", "XB-31",
      ])
  }

  @Test(
    "no verdict, warning or arrow calls XB better",
    arguments: ["FY2025-Q1", "FY2025-Q2", "FY2025-Q3", "FY2025-Q4", "FY2025"])
  func notBetter(period: String) async throws {
    let answer = try await FixtureReports.report(period)
    let trends = answer.trends.trends.filter { $0.series.of.boats.coastGuard == "XB" }
    #expect(trends.contains { $0.series.metric == .foundReady })
    for language in [Language.Shipped.en, .es] {
      let words = try Language.shipped(language)
      for trend in trends where trend.series.metric == .foundReady {
        #expect(trend.verdict == .fluctuating, "\(words.line(trend))")
      }
      let page = try #require(try await FixtureReports.pages(period, in: language)["XB.md"])
      #expect(!page.contains(#/[↑↗⬆▲]/#))
      #expect(!page.contains(#/[Ii]mprov(ed|ing)|[Hh]a mejorado/#))
    }
    let called = answer.warnings.flatMap(\.called)
    #expect(!called.contains { $0.isWorsening == false })
  }

  @Test("what is told of supply is data too")
  func data() async throws {
    let answer = try #require(try await FixtureReports.report("FY2025-Q4").changes.first)
    let change = try #require(answer.coastGuards.first { $0.coastGuard == "XA" })
    let supply = try #require(change.supply)
    let boats = try ["XA/XA-09", "XA/XA-21"].map { try #require(VesselKey($0)) }
    #expect(!supply.isLoss)
    #expect(supply.waits.map(\.part) == ["RW-300"])
    #expect(supply.waits.map(\.title) == ["Raw-water pump impeller"])
    #expect(supply.waits.map(\.lost.hours) == [4368])
    #expect(supply.waits.map(\.vessels) == [boats])
    #expect(
      supply.returns == [
        SupplyChange.Return(
          visit: "XA-2025-IMP", kind: .technicalAssistanceVisit,
          at: try Sample.instant("2025-07-08T13:30:00Z"), vessels: boats)
      ])
  }

  @Test("the visit is not credited with the recovery: it has too few boats to be compared with")
  func effect() async throws {
    let assistance = try await FixtureReports.report("FY2025-Q4").assistance
    let visits = try #require(assistance.first { $0.coastGuard == "XA" }).effects.kinds
      .flatMap(\.visits)
    let visit = try #require(visits.first { $0.visit.name == "XA-2025-IMP" })
    #expect(visit.verdict(level: 0.05) == .noComparison)
  }
}
