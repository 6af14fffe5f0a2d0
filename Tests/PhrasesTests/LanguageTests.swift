import SeaworthyPhrases
import SeaworthyTime
import Testing

@Suite struct LanguageTests {
  static let words = """
    # A comment
    hello = Hello, {name}!
    files = {count} {count|file|files}
    long = one
      and two
    month.3 = Mar
    """

  func language() throws -> Language { try Language(code: "en", words: Self.words) }

  @Test(arguments: [
    (Phrase("hello", ["name": .text("XA-07")]), "Hello, XA-07!"),
    (Phrase("files", ["count": .number(1)]), "1 file"),
    (Phrase("files", ["count": .number(0)]), "0 files"),
    (Phrase("long"), "one and two"),
    (Phrase("hello"), "Hello, {name}!"),
    (Phrase("nothing"), "⟨nothing⟩"),
    (Phrase("hello", ["name": .phrase(Phrase("files", ["count": .number(2)]))]), "Hello, 2 files!"),
    (Phrase("hello", ["name": .list([.text("a"), .text("b")])]), "Hello, a, b!"),
    (Phrase("hello", ["name": .percent(0.8667)]), "Hello, 86.7 %!"),
    (
      Phrase("hello", ["name": .whole(String(repeating: "a", count: 81) + "\u{1B}")]),
      "Hello, \(String(repeating: "a", count: 81))\u{FFFD}!"
    ),
    (Phrase("hello", ["name": .text("\u{1B}[31mred\u{202E}")]), "Hello, \u{FFFD}[31mred\u{FFFD}!"),
  ])
  func putsAPhraseIntoWords(phrase: Phrase, text: String) throws {
    #expect(try language().text(phrase) == text)
  }

  @Test func datesCannotBeMisread() throws {
    let timestamp = try #require(Timestamp("2026-03-14T09:20:00-04:00"))
    #expect(try language().text(.date(timestamp.instant)) == "14 Mar 2026")
    #expect(try language().text(.dateTime(timestamp)) == "14 Mar 2026 09:20 -04:00")
  }

  @Test(arguments: [
    ("no equals sign", WordsError.malformed(line: 1)),
    ("a = 1\n\nb = {open", .malformed(line: 3)),
    ("a = {n|one}", .malformed(line: 1)),
    ("  goes on with nothing", .malformed(line: 1)),
    ("a = 1\na = 2", .repeated(key: "a", line: 2)),
  ])
  func refusesAMalformedFile(words: String, error: WordsError) {
    #expect(throws: error) { try Language(code: "en", words: words) }
  }
}
