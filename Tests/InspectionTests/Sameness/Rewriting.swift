/// A way to type a document otherwise without saying anything else.
enum Rewriting: String, CaseIterable, Sendable {
  case carriageReturns, noIndentation, otherIndentation, noDeclaration
  case byteOrderMark, utf16LittleEndian, utf16BigEndian, latin1, windows1252
  case prefix, attributesReversed, otherQuotes
  case emptyElementsInTwoTags, emptyElementsInOneTag
  case comments, processingInstructions, characterReferences, noCharacterData
  case keyedListsReversed, otherZeros
}

extension Rewriting {
  /// The document in other bytes.
  func apply(to markup: Markup) -> [UInt8] {
    switch self {
    case .carriageReturns:
      utf8(markup) {
        $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      }
    case .noDeclaration: Array(markup.text.utf8)
    case .byteOrderMark: utf8(markup) { "\u{FEFF}" + $0 }
    case .utf16LittleEndian: utf16(markup) { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: utf16(markup) { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .latin1: oneByte(markup, declaring: "ISO-8859-1")
    case .windows1252: oneByte(markup, declaring: "windows-1252")
    default: utf8(retyped(markup)) { $0 }
    }
  }

  private func utf8(_ markup: Markup, _ change: (String) -> String) -> [UInt8] {
    Array(change(markup.text(declaring: "UTF-8")).utf8)
  }

  private func utf16(_ markup: Markup, _ bytes: (UInt16) -> [UInt8]) -> [UInt8] {
    ("\u{FEFF}" + markup.text(declaring: "UTF-16")).utf16.flatMap(bytes)
  }

  /// In an encoding of one byte a letter; what it may not have stands as references.
  private func oneByte(_ markup: Markup, declaring encoding: String) -> [UInt8] {
    var plain = Rewriting.noCharacterData.retyped(markup)
    plain.nodes.removeAll { if case .aside = $0 { true } else { false } }
    plain = plain.mapElements { element in
      element.children.removeAll { if case .aside = $0 { true } else { false } }
    }
    // Where both encodings agree, and with each other.
    return plain.text(declaring: encoding).unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar.value {
      case 0..<0x80, 0xA0...0xFF: [UInt8(scalar.value)]
      default: Array("&#\(scalar.value);".utf8)
      }
    }
  }

  /// The document typed in another way, in the same letters.
  private func retyped(_ markup: Markup) -> Markup {
    switch self {
    case .prefix: return markup.prefixed
    case .noIndentation: return markup.mapElements { $0.layOut { _ in [] } }
    case .otherIndentation: return markup.mapElements { $0.layOut { _ in [.text("\n\t \n")] } }
    case .comments:
      return markup.mapElements { $0.layOut { [.aside("<!-- & <Remark> -->")] + $0 } }
    case .processingInstructions:
      return markup.mapElements { $0.layOut { $0 + [.aside("<?note \"x\" ?>")] } }
    case .attributesReversed: return markup.mapElements { $0.attributes.reverse() }
    case .otherQuotes: return markup.mapElements { $0.exchangeQuotes() }
    case .emptyElementsInTwoTags: return markup.mapElements { $0.isOneTag = false }
    case .emptyElementsInOneTag: return markup.mapElements { $0.isOneTag = true }
    case .characterReferences:
      return markup.mapElements { $0.mapValues { $1.withReferences } }
    case .noCharacterData: return markup.mapElements { $0.dissolveCharacterData() }
    case .keyedListsReversed: return markup.mapElements { $0.reverseKeyedLists() }
    case .otherZeros:
      return markup.mapElements {
        $0.mapValues { Self.decimals.contains($0) ? $1.withOtherZeros : $1 }
      }
    default: return markup
    }
  }

  /// Attributes, and elements with text, that hold decimal numbers.
  private static let decimals: Set = [
    "value", "lower", "upper", "latitude", "longitude", "hours", "EngineHours",
    "VesselOverallLengthMeasure",
  ]
}
