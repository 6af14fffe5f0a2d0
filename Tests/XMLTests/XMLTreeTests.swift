import SeaworthyXML
import Testing

@Suite struct XMLTreeTests {
  @Test func namesTextAndAttributesAreThoseOfTheDocument() throws {
    let root = try Samples.tree(Samples.report).root
    let boat = try #require(root.children.first { $0.name == Samples.id("Boat") })
    let inBoat = Array(boat.children)

    #expect(root.localName == "Report")
    #expect(root.namespace == Samples.namespace)
    #expect(root.parent == nil)
    #expect(root.children.map(\.localName) == ["Boat", "Remark"])
    #expect(boat.parent == root)
    #expect(boat.childCount == 3)
    #expect(inBoat.map(\.text) == ["", "worn < 3 mm & <b>leaking</b>", "é €"])
    #expect(inBoat.map(\.isInNamespace) == [true, true, false])
    #expect(inBoat.map(\.name) == [Samples.id("Item"), Samples.id("Item"), nil])
    #expect(inBoat.map(\.localName) == ["Item", "Item", "Extra"])
    #expect(inBoat.map(\.namespace) == [Samples.namespace, Samples.namespace, "urn:example:other"])
    #expect(inBoat.map(\.hasNonWhitespaceText) == [false, true, true])
    #expect(boat.hasNonWhitespaceText == false)
    #expect(boat.text == "\n    \n    \n    \n  ")
  }

  @Test func attributesKeepTheirOrderAndLeaveDeclarationsOut() throws {
    let root = try Samples.tree(Samples.report).root
    let boat = try #require(root.children.first { _ in true })

    #expect(root.attributes.map(\.localName) == ["id"])
    #expect(boat.attributes.map(\.localName) == ["hull", "colour"])
    #expect(boat.attributes.map(\.namespace) == ["", "urn:example:other"])
    #expect(boat.attributes.map(\.value) == ["XA-07", "grey & \"white\""])
    #expect(boat.attributes.map(\.name) == [Samples.id("hull"), nil])
    let hull = try #require(Samples.id("hull"))
    #expect(boat.attribute(hull)?.value == "XA-07")
    #expect(root.attribute(hull) == nil)
  }

  @Test func bytesAreLentAsTheyAre() throws {
    let root = try Samples.tree("<a id='é'>€</a>").root
    let id = try #require(root.attributes.first)
    #expect(id.withValueBytes { Array($0) } == Array("é".utf8))
    #expect(root.withTextBytes { Array($0) } == Array("€".utf8))
  }

  @Test func textOfParentsAndChildrenIsKeptApart() throws {
    let root = try Samples.tree("<a>1<b>2<c>3</c>4</b>5<b/>6</a>").root
    let b = try #require(root.children.first { _ in true })
    #expect(root.text == "156")
    #expect(b.text == "24")
    #expect(b.children.map(\.text) == ["3"])
  }

  @Test func namesAreKnownOnlyInTheirNamespace() throws {
    let root = try Samples.tree("<Report><Boat xmlns='urn:example:boats'/></Report>").root
    #expect(root.name == nil)
    #expect(root.localName == "Report")
    #expect(root.namespace == "")
    #expect(root.children.map(\.name) == [Samples.id("Boat")])
  }

  @Test func aPrefixMakesNoDifference() throws {
    let root = try Samples.tree("<b:Report xmlns:b='urn:example:boats' id='1'/>").root
    #expect(root.name == Samples.id("Report"))
    #expect(root.attributes.map(\.name) == [Samples.id("id")])
  }

  @Test func moreNamesThanAreRememberedAreStillTold() throws {
    let names = (0..<2_000).map { "n\($0)" }
    let vocabulary = XMLVocabulary(namespace: "", names: names)
    let text = "<n0>" + names.map { "<\($0)/>" }.joined() + "</n0>"
    let root = try XMLTree(Array(text.utf8), vocabulary: vocabulary).root
    #expect(root.children.compactMap(\.name).map { vocabulary[$0] } == names)
  }

  @Test func lineEndsInTextAreLineFeeds() throws {
    #expect(try Samples.tree("<a>1\r\n2\r3\n</a>").root.text == "1\n2\n3\n")
  }

  @Test func charactersAndPredefinedEntitiesAreResolved() throws {
    let root = try Samples.tree("<a b='&#233;&quot;&apos;'>&#x20AC;&amp;&lt;&gt;</a>").root
    #expect(root.text == "€&<>")
    #expect(root.attributes.map(\.value) == ["é\"'"])
  }

  @Test func sourceLinesAreWithoutTheirEnds() throws {
    let tree = try Samples.tree("<a>\r\n é \n</a>")
    #expect((0...4).map(tree.source.line) == ["<a>", "<a>", " é ", "</a>", ""])
    #expect(tree.source.text == "<a>\r\n é \n</a>")
    #expect(tree.elementCount == 1)
  }
}
