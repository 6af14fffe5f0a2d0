import SeaworthyXML

/// Names and documents that several tests read.
enum Samples {
  static let namespace = "urn:example:boats"

  static let vocabulary = XMLVocabulary(
    namespace: namespace, names: ["Report", "Boat", "Item", "Remark", "id", "hull", "code"])

  static func id(_ name: String) -> NameID? {
    vocabulary.id(of: name)
  }

  static func tree(_ text: String, limits: XMLLimits = .standard) throws(XMLFailure) -> XMLTree {
    try XMLTree(Array(text.utf8), vocabulary: vocabulary, limits: limits)
  }

  /// Why a document is refused; nil if it is read.
  static func failure(_ bytes: [UInt8], limits: XMLLimits = .standard) -> XMLFailure? {
    do {
      _ = try XMLTree(bytes, vocabulary: vocabulary, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  static func failure(_ text: String, limits: XMLLimits = .standard) -> XMLFailure? {
    failure(Array(text.utf8), limits: limits)
  }

  /// Every kind of markup that a report may hold.
  static let report = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- made by hand -->
    <Report xmlns="urn:example:boats" xmlns:x="urn:example:other" id="R-1">
      <Boat hull="XA-07" x:colour='grey &amp; "white"'>
        <Item code="200-01"/>
        <Item code="200-02">worn &lt; 3 mm<![CDATA[ & <b>leaking</b>]]></Item>
        <x:Extra>é €</x:Extra>
      </Boat>
      <?note kept?>
      <Remark>fin</Remark>
    </Report>
    """

  /// The whole of a tree as text, to compare trees by.
  static func description(of element: XMLElement) -> String {
    let attributes = element.attributes.map { "{\($0.namespace)}\($0.localName)=\($0.value)" }
    let children = element.children.map { description(of: $0) }
    return
      "({\(element.namespace)}\(element.localName) \(attributes) \(element.text) \(children) "
      + "\(element.place))"
  }
}

/// A reproducible stream of numbers (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
