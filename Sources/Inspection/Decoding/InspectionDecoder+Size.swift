import SeaworthyNotices
import SeaworthyXML

extension InspectionDecoder {
  /// The most bytes that a file may have: one of more needs not be read to be refused.
  public static var largestFile: Int { XMLLimits.standard.bytes }

  /// What becomes of a file of so many bytes, more than it may have, none of which need be known.
  public static func refusal(ofBytes count: Int) -> DecodingResult {
    var notices = NoticeList()
    notices.add(
      Notice(XMLFailure(.tooLarge(bytes: count, limit: largestFile)), in: nil))
    return .refused(notices: notices)
  }
}
