import SeaworthyInspection

/// A piece of a blank sheet as a file.
indirect enum SheetPiece {
  /// An element with pieces inside.
  case element(ElementName, [SheetAttribute], [SheetPiece])
  /// An element with a text inside, which may be the empty one that is to be filled in.
  case text(ElementName, [SheetAttribute], String)
  /// Words for whoever fills the sheet in, each paragraph on lines of its own.
  case comment([String])
  /// Pieces that may be left out: they stand in a comment, whose marks have lines of their own.
  case option([SheetPiece])
}

/// An attribute of an element of a sheet; its value is empty where it is to be filled in.
struct SheetAttribute: Hashable {
  let name: AttributeName
  let value: String
}
