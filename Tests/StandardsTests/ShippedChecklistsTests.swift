import SeaworthyInspection
import SeaworthyStandards
import Testing

/// The shipped checklists: illustrative, whole, and told apart by nothing but their items.
struct ShippedChecklistsTests {
  private static let classes = [
    "33-ft interceptor", "41-ft interceptor", "85-ft near-coastal patrol vessel",
  ]

  private let checklists: [ClassChecklist]

  init() throws {
    checklists = try ScoringStandard.shipped().checklists
  }

  private func checklist(of vesselClass: String) throws -> ClassChecklist {
    try #require(checklists.first { $0.vesselClass == vesselClass })
  }

  @Test func areThreeByTheFullNameOfTheirClass() throws {
    #expect(checklists.map(\.vesselClass) == Self.classes)
    #expect(try ScoringStandard.shipped().checklist(of: "33-ft") == nil)
  }

  @Test(arguments: zip(classes, [47, 63, 75]))
  func areIllustrativeAndGoByGroup(vesselClass: String, count: Int) throws {
    let checklist = try checklist(of: vesselClass)
    #expect(checklist.isIllustrative)
    #expect(checklist.items.count == count)
    #expect(checklist.items.map(\.group) == checklist.items.map(\.group).sorted())
    #expect(Set(checklist.items.map(\.group)) == Set(SWBSGroup.allCases))
    #expect(checklist.items.map(\.code) == checklist.items.map(\.code).sorted())
  }

  /// A code is the item's SWBS number and a count; its first digit is the group's.
  @Test(arguments: classes)
  func haveCodesOfOneStyle(vesselClass: String) throws {
    for item in try checklist(of: vesselClass).items {
      #expect(try #/[1-8]\d\d-\d\d/#.wholeMatch(in: item.code) != nil, "\(item.code)")
      #expect(item.code.first == item.group.rawValue.first, "\(item.code)")
    }
  }

  /// What the mission depends on weighs more than comfort.
  @Test(arguments: classes)
  func weighWithThought(vesselClass: String) throws {
    let items = try checklist(of: vesselClass).items
    #expect(Set(items.map(\.weight)) == [1, 2, 3])
    #expect(items.filter { $0.isMissionEssential && $0.weight < 2 }.map(\.code) == [])
    let essential = Set(items.filter(\.isMissionEssential).map(\.group))
    #expect(essential.isSuperset(of: [.hull, .propulsion, .electrical, .auxiliary, .outfit]))
  }

  @Test(arguments: classes)
  func readInSpanishToo(vesselClass: String) throws {
    let checklist = try checklist(of: vesselClass)
    #expect(Set(checklist.translatedNames.keys) == ["es"])
    for item in checklist.items {
      #expect(Set(item.translatedTitles.keys) == ["es"], "\(item.code)")
      #expect(item.title(in: "es") != item.title, "\(item.code)")
    }
  }

  /// An item that classes share is one item: the same code, the same words.
  @Test func shareCodesAndTitles() {
    let titles = checklists.flatMap(\.items).map { [$0.title, $0.title(in: "es")] }
    let codes = checklists.flatMap(\.items).map(\.code)
    let titlesByCode = Dictionary(zip(codes, titles)) { first, _ in first }
    #expect(titlesByCode.count < codes.count)
    for (code, title) in zip(codes, titles) { #expect(titlesByCode[code] == title, "\(code)") }
    let codesByTitle = Dictionary(zip(titles, codes)) { first, _ in first }
    for (code, title) in zip(codes, titles) { #expect(codesByTitle[title] == code, "\(title)") }
  }

  @Test func speakALanguageThatTheyLackInTheirOwnWords() throws {
    let checklist = try checklist(of: "41-ft interceptor")
    #expect(checklist.name(in: "es") == "Revisión de la interceptora de 41 pies")
    #expect(checklist.name(in: "fr") == "41-ft interceptor boat check")
    let pump = try #require(checklist.items.first { $0.code == "529-01" })
    #expect(pump.title(in: "es") == "Bombas de achique")
    #expect(pump.title(in: "en") == "Bilge pumps")
  }
}
