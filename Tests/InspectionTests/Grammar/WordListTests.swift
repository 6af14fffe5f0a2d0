import SeaworthyInspection
import Testing

struct WordListTests {
  @Test(arguments: [
    ("disablng", "disabling"), ("Disabling", "disabling"), ("mionr", "minor"),
    ("majro", "major"), ("restrictve", "restrictive"), ("Severe", nil), ("critical", nil),
    ("", nil), (String(repeating: "a", count: 10_000), nil),
  ])
  func nearestWord(word: String, nearest: String?) {
    #expect(Severity.allCases.map(\.rawValue).nearest(to: word) == nearest)
  }

  @Test func numbersAreNeverNear() {
    #expect(SWBSGroup.allCases.map(\.rawValue).nearest(to: "450") == nil)
  }

  @Test(arguments: [("X", nil), ("d", "D"), ("D!", "D"), ("?", "D?")])
  func aWordOfOtherLettersIsNotNear(word: String, nearest: String?) {
    #expect(["D", "P", "D?"].nearest(to: word) == nearest)
  }

  @Test func theFirstOfSeveralEquallyNearIsTold() {
    #expect(["aab", "aac"].nearest(to: "aad") == "aab")
  }
}
