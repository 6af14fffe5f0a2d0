import SeaworthyInspection
import SeaworthyPhrases

extension Language {
  /// A sheet's title: what it is for, and for which class.
  func title(of sheet: BlankSheet) -> String {
    let kind = text("report.kind.\(sheet.kind.rawValue)")
    let title = kind.prefix(1).uppercased() + kind.dropFirst()
    guard let vesselClass = sheet.vesselClass else { return title }
    return text(
      Phrase("sheet.title", ["kind": .text(title), "class": .text(vesselClass)]))
  }

  /// An SWBS group's number and name.
  func text(_ group: SWBSGroup) -> String {
    "\(group.rawValue) \(text("report.group.\(group.rawValue)"))"
  }
}
