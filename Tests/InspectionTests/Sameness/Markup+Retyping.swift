extension Markup {
  /// The document with another prefix in place of the default namespace or of its prefix.
  ///
  /// What stands in an element of another namespace may rely on the old one.
  var prefixed: Markup {
    let declaration = "urn:seaworthy:readiness:1"
    let keepsOld = nodes.contains { $0.element?.holdsForeignElements ?? false }
    return mapElements { element in
      element.name = "vessel-1:" + element.localName
      guard let old = element.attributes.firstIndex(where: { $0.value == declaration }) else {
        return
      }
      if !keepsOld { element.attributes.remove(at: old) }
      element.attributes.append(("xmlns:vessel-1", declaration, "'"))
    }
  }
}

extension MarkupElement {
  /// Changes the white space around the elements inside, one piece at each place.
  mutating func layOut(_ change: ([MarkupNode]) -> [MarkupNode]) {
    guard holdsElementsOnly else { return }
    var laidOut: [MarkupNode] = []
    var blank: [MarkupNode] = []
    for child in children {
      if child.isBlank {
        blank = [child]
      } else {
        laidOut += change(blank) + [child]
        blank = []
      }
    }
    children = laidOut + change(blank)
  }

  /// Quotes of the other kind around every attribute's value.
  mutating func exchangeQuotes() {
    attributes = attributes.map { name, value, quote in
      quote == "\""
        ? (name, value.replacing("'", with: "&apos;"), "'")
        : (name, value.replacing("\"", with: "&quot;"), "\"")
    }
  }

  /// CDATA sections typed as other text is.
  mutating func dissolveCharacterData() {
    children = children.map { child in
      guard case .characterData(let text) = child else { return child }
      return .text(
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      )
    }
  }

  /// Changes the attributes' values and the texts, each with the attribute's or element's name.
  mutating func mapValues(_ change: (String, String) -> String) {
    attributes = attributes.map { ($0, $0.hasPrefix("xmlns") ? $1 : change($0, $1), $2) }
    let name = localName
    children = children.map { child in
      guard case .text(let text) = child, !child.isBlank else { return child }
      return .text(change(name, text))
    }
  }

  /// The elements of each list with a key in the opposite order, in the same places.
  mutating func reverseKeyedLists() {
    for name in Self.keyed {
      let places = children.indices.filter { children[$0].element?.localName == name }
      let elements = places.map { children[$0] }
      for (place, element) in zip(places, elements.reversed()) { children[place] = element }
    }
  }

  /// Source: the rules of the canonical digest.
  private static let keyed = [
    "ReleasableTo", "EngineHours", "ItemResult", "Discrepancy", "AwaitingParts", "Part", "Downtime",
    "MaintenanceTask", "SpotCheck", "AllowanceLine", "CrewBillet", "Tag", "Attachment",
    "CoastGuard", "RequiredBoats", "RegisteredVessel", "Billet", "Allowance",
  ]
}

extension String {
  /// The text with every third letter as a reference, in turn by its decimal and hexadecimal
  /// number.
  var withReferences: String {
    var isInReference = false
    return unicodeScalars.enumerated().map { offset, scalar in
      if scalar == "&" { isInReference = true }
      defer { if scalar == ";" { isInReference = false } }
      guard offset % 3 == 0, !isInReference, scalar.properties.isAlphabetic else {
        return String(scalar)
      }
      return offset % 2 == 0
        ? "&#\(scalar.value);" : "&#x\(String(scalar.value, radix: 16, uppercase: true));"
    }.joined()
  }

  /// A decimal number with a trailing zero more, or fewer where there are many.
  var withOtherZeros: String {
    guard !isEmpty, allSatisfy({ $0.isNumber || "-+.".contains($0) }) else { return self }
    guard let point = firstIndex(of: ".") else { return self + ".00" }
    if hasSuffix("0") { return String(dropLast()) + (hasSuffix(".0") ? "00" : "") }
    return distance(from: point, to: endIndex) > 5 ? self : self + "0"
  }
}
