import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyXML

// Counts and amounts of crew, training and assistance.
extension ContentCheck {
  /// Checks the billets of a report.
  mutating func checkCrew(in root: XMLElement) {
    for list in root.children(.crew) {
      for billet in list.children(.crewBillet) { check(billet, .qualified, isWithin: .assigned) }
    }
  }

  /// Checks what a report says was delivered.
  mutating func checkDelivered(in root: XMLElement) {
    for list in root.children(.trainingDelivered) {
      for session in list.children(.trainingSession) {
        check(session, .passed, isWithin: .attended)
      }
    }
    for list in root.children(.assistanceDelivered) {
      for item in list.children(.assistanceItem) { checkAmount(of: item) }
    }
  }

  /// Those counted are some of those that another count of the element counts.
  private mutating func check(
    _ element: XMLElement, _ part: AttributeName, isWithin whole: AttributeName
  ) {
    guard let some = element.count(part), let all = element.count(whole), some > all else { return }
    tell(.moreThanAll, element, part, ["wholeName": .text(whole.text), "whole": .number(all)])
  }

  /// A value without its currency, or a currency alone, is no amount of money.
  private mutating func checkAmount(of item: XMLElement) {
    let isValued = item.attribute(.value) != nil
    guard isValued != (item.attribute(.currency) != nil) else { return }
    let missing: AttributeName = isValued ? .currency : .value
    notices.add(
      .amountIncomplete, in: item, at: item.place, fields: ["missing": .text(missing.text)])
  }
}

extension XMLElement {
  /// The whole number in an attribute, if it can be read.
  fileprivate func count(_ name: AttributeName) -> Int? {
    attribute(name)?.withValueBytes { Int(fileBytes: $0) }
  }
}
