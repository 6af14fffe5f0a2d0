import SeaworthyInspection
import Testing

struct IMONumberTests {
  /// 7·1 + 6·2 + 5·3 + 4·4 + 3·5 + 2·6 = 77.
  @Test(arguments: [("1234567", 7), ("1234560", 7), ("0000000", 0), ("9999999", 3), ("1000000", 7)])
  func checkDigit(number: String, digit: Int) {
    #expect(IMONumber.checkDigit(of: number) == digit)
  }

  @Test(arguments: ["", "123456", "12345678", "123456a", "１234567"])
  func noNumberHasNone(text: String) {
    #expect(IMONumber.checkDigit(of: text) == nil)
    #expect(IMONumber.isPlausible(text))
  }

  @Test("A digit one too high, or two neighbours swapped")
  func slipsAreFound() {
    let digits = Array("1234567")
    for index in digits.indices {
      var wrong = digits
      wrong[index] = Character("\((digits[index].wholeNumberValue ?? 0) + 1)")
      #expect(!IMONumber.isPlausible(String(wrong)))
    }
    for index in digits.indices.dropLast(2) {
      var swapped = digits
      swapped.swapAt(index, index + 1)
      #expect(!IMONumber.isPlausible(String(swapped)))
    }
  }
}
