extension XMLElement {
  /// Whether the element stands in a namespace that is not the vocabulary's.
  package var isForeign: Bool {
    storage.nodes[index].isForeign
  }

  /// An outermost element of another namespace, with all that is in it, in Exclusive XML
  /// Canonicalization 1.0 without comments.
  ///
  /// Absent for other elements, in documents whose root is in another namespace, where a namespace
  /// of the document is named by a relative reference, and where all forms together have more than
  /// 8 MiB.
  package var canonicalForm: String? {
    storage.canonicalForms[index]
  }
}

extension XMLTree {
  /// The elements of other namespaces that stand in none such, in document order.
  package var outermostForeignElements: [XMLElement] {
    storage.outermostForeign.map { XMLElement(storage: storage, index: $0) }
  }
}

extension TreeStorage.Node {
  /// The numbers of the namespaces begin with none and the vocabulary's.
  var isForeign: Bool { namespace > 1 }
}

extension TreeStorage.Built {
  /// The canonical forms of the outermost foreign elements, by their positions among the nodes.
  func canonicalForms(of outermostForeign: [Int], in source: XMLSource) -> [Int: String] {
    guard nodes.first?.namespace == 1, !outermostForeign.isEmpty else { return [:] }
    let forms = source.withText {
      ForeignElements.canonicalForms(in: $0, outside: namespaces[1])
    }
    return Dictionary(uniqueKeysWithValues: zip(outermostForeign, forms ?? []))
  }

  /// The positions of the elements of other namespaces that stand in none such.
  var outermostForeign: [Int] {
    guard nodes.contains(where: \.isForeign) else { return [] }
    var isInside = [Bool](repeating: false, count: nodes.count)
    var outermost: [Int] = []
    for (index, node) in nodes.enumerated() {
      // A parent always precedes its children.
      let isParentInside = node.parent >= 0 && isInside[Int(node.parent)]
      if node.isForeign && !isParentInside { outermost.append(index) }
      isInside[index] = node.isForeign || isParentInside
    }
    return outermost
  }
}
