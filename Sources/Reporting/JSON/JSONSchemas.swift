/// The JSON schemas of what the program writes as data, as they travel inside it.
public enum JSONSchemas {
  /// Each schema's name and text, by name.
  public static let all: [(name: String, text: String)] = EmbeddedFiles.all.compactMap { file in
    let path = "\(file.path)"
    guard path.hasSuffix(".schema.json") else { return nil }
    return (String(path.dropLast(".schema.json".count)), "\(file.contents)")
  }.sorted { $0.name < $1.name }
}
