import SeaworthyXML
import Testing

@Suite struct ConcurrencyTests {
  /// One schema, one vocabulary and one reader, used by 64 tasks at once.
  @Test func manyTasksReadTheSame() async throws {
    let schema = try XMLSchema(XMLSchemaTests.xsd)
    let bytes = Array(Samples.report.utf8)
    let broken = Array(bytes.dropLast(3))
    let tree = Samples.description(
      of: try XMLTree(bytes, vocabulary: Samples.vocabulary).root)
    let violations = try schema.validate(bytes)
    let failure = try #require(Samples.failure(broken))
    #expect(!violations.isEmpty)

    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 {
        group.addTask {
          (0..<20).allSatisfy { _ in
            let read = try? XMLTree(bytes, vocabulary: Samples.vocabulary)
            return read.map { Samples.description(of: $0.root) } == tree
              && (try? schema.validate(bytes)) == violations
              && Samples.failure(broken) == failure
          }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
