/// JSON that is too long to hold: an object whose members are handed out one after the other, in
/// the form of ``JSONForm``.
///
/// Whoever writes it names the members in the order of their names.
public struct JSONStream {
  private let write: (String) throws -> Void
  private var isFirstMember = true
  private var isFirstElement = true

  /// An object whose text goes where it is written, piece by piece.
  public init(to write: @escaping (String) throws -> Void) {
    self.write = write
  }

  /// Writes a member with its value.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, or what writing threw.
  public mutating func member(_ name: String, _ value: some Encodable) throws {
    try begin(name)
    try write(Self.indented(try JSONForm.text(value), by: 2))
  }

  /// Begins a member that is a list.
  public mutating func beginList(_ name: String) throws {
    try begin(name)
    try write("[")
    isFirstElement = true
  }

  /// Writes the next element of the list.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, or what writing threw.
  public mutating func element(_ value: some Encodable) throws {
    try write(isFirstElement ? "\n    " : ",\n    ")
    isFirstElement = false
    try write(Self.indented(try JSONForm.text(value), by: 4))
  }

  /// Ends the list.
  public mutating func endList() throws { try write("\n  ]") }

  /// Ends the object.
  public mutating func end() throws { try write(isFirstMember ? "{}\n" : "\n}\n") }

  private mutating func begin(_ name: String) throws {
    try write(isFirstMember ? "{\n  " : ",\n  ")
    isFirstMember = false
    try write("\"\(name)\" : ")
  }

  private static func indented(_ text: String, by width: Int) -> String {
    String(text.dropLast()).replacing("\n", with: "\n" + String(repeating: " ", count: width))
  }
}
