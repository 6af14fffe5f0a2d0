import SeaworthyXML
import Testing

/// Elements of other namespaces, in the one form that says the same of all harmless ones.
struct CanonicalFormTests {
  private func forms(_ content: String, root: String = "") throws -> [String?] {
    let tree = try Samples.tree(
      "<Report xmlns=\"\(Samples.namespace)\"\(root)>\(content)</Report>")
    return tree.root.children.map(\.canonicalForm)
  }

  /// The examples follow the rules of Canonical XML 1.0, section 1.1, and of its exclusive variant.
  @Test(arguments: [
    ("empty elements", "<x:a xmlns:x='urn:x'/>", "<x:a xmlns:x=\"urn:x\"></x:a>"),
    (
      "attributes by namespace and name", "<x:a z='1' b=\"2\" x:c='3' xmlns:x='urn:x'/>",
      "<x:a xmlns:x=\"urn:x\" b=\"2\" z=\"1\" x:c=\"3\"></x:a>"
    ),
    ("white space in tags", "<x:a   xmlns:x = 'urn:x'\n></x:a  >", "<x:a xmlns:x=\"urn:x\"></x:a>"),
    ("comments", "<x:a xmlns:x='urn:x'>1<!-- 2 -->3</x:a>", "<x:a xmlns:x=\"urn:x\">13</x:a>"),
    (
      "CDATA and references", "<x:a xmlns:x='urn:x'><![CDATA[<&>]]>&#233;&apos;</x:a>",
      "<x:a xmlns:x=\"urn:x\">&lt;&amp;&gt;é'</x:a>"
    ),
    (
      "line ends", "<x:a xmlns:x='urn:x' b='1&#10;&#9;'>\r\n&#13;</x:a>",
      "<x:a xmlns:x=\"urn:x\" b=\"1&#xA;&#x9;\">\n&#xD;</x:a>"
    ),
    (
      "instructions", "<x:a xmlns:x='urn:x'><?p  q ?></x:a>",
      "<x:a xmlns:x=\"urn:x\"><?p q ?></x:a>"
    ),
    (
      "declarations that nothing uses", "<x:a xmlns:x='urn:x' xmlns:y='urn:y'/>",
      "<x:a xmlns:x=\"urn:x\"></x:a>"
    ),
    (
      "elements of the vocabulary inside", "<x:a xmlns:x='urn:x'><Boat/></x:a>",
      "<x:a xmlns:x=\"urn:x\"><Boat xmlns=\"urn:example:boats\"></Boat></x:a>"
    ),
    (
      "elements without namespace inside", "<x:a xmlns:x='urn:x'><b xmlns=''><c/></b></x:a>",
      "<x:a xmlns:x=\"urn:x\"><b><c></c></b></x:a>"
    ),
    (
      "another foreign one inside", "<a xmlns='urn:x'><b xmlns='urn:y'/></a>",
      "<a xmlns=\"urn:x\"><b xmlns=\"urn:y\"></b></a>"
    ),
  ])
  func isTheOneOfTheStandard(name: String, element: String, form: String) throws {
    #expect(try forms(element) == [form], "\(name)")
  }

  @Test func declarationsFromOutsideComeAlong() throws {
    let forms = try forms(
      "<x:a y:b='1'/>", root: " xmlns:x='urn:x' xmlns:y='urn:y' xmlns:z='urn:z'")
    #expect(forms == ["<x:a xmlns:x=\"urn:x\" xmlns:y=\"urn:y\" y:b=\"1\"></x:a>"])
  }

  @Test func onlyTheOutermostHaveOne() throws {
    let tree = try Samples.tree(
      """
      <Report xmlns="\(Samples.namespace)" xmlns:x="urn:x"><x:a><x:b/></x:a> text
        <Boat><x:c>1</x:c><Item/><b xmlns=""><x:d/></b></Boat><!-- --><?p?>
        <x:e><Boat><x:f/></Boat></x:e></Report>
      """)
    var forms: [String: String] = [:]
    func collect(_ element: XMLElement) {
      if let form = element.canonicalForm { forms[element.localName] = form }
      for child in element.children { collect(child) }
    }
    collect(tree.root)
    #expect(
      forms == [
        "a": "<x:a xmlns:x=\"urn:x\"><x:b></x:b></x:a>",
        "c": "<x:c xmlns:x=\"urn:x\">1</x:c>",
        "d": "<x:d xmlns:x=\"urn:x\"></x:d>",
        "e":
          "<x:e xmlns:x=\"urn:x\"><Boat xmlns=\"urn:example:boats\"><x:f></x:f></Boat></x:e>",
      ])
  }

  /// The standard gives such documents no canonical form.
  @Test func noCanonicalFormsHaveNone() throws {
    #expect(try forms("<a xmlns='other/names'/>") == [nil])
    #expect(try forms("<a xmlns='urn:x'/>", root: " xmlns:y='y'") == [nil])
  }

  @Test func aForeignRootHasNone() throws {
    let tree = try Samples.tree("<a xmlns='urn:x'><b/></a>")
    #expect(tree.root.isForeign)
    #expect(tree.root.canonicalForm == nil)
    #expect(tree.root.children.map(\.canonicalForm) == [nil])
  }

  @Test func aCanonicalFormIsItsOwn() throws {
    let element = "<x:a xmlns:x='urn:x' b='&quot;\n'>é<Boat c='1'/><d xmlns=''/></x:a>"
    let form = try #require(try forms(element).first ?? nil)
    var writer = XMLWriter()
    writer.start("Report")
    writer.attribute("xmlns", Samples.namespace)
    writer.fragment(form)
    writer.end()
    let tree = try XMLTree(writer.finish(), vocabulary: Samples.vocabulary)
    #expect(tree.root.children.map(\.canonicalForm) == [form])
  }
}
