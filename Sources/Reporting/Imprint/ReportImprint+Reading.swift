public import Foundation

/// Why a file has no imprint that can be read.
public enum ImprintFault: Error, Hashable, Sendable {
  /// It is no report that this program issues.
  case noReport
  /// Its imprint is not as this program writes it.
  case malformed
}

extension ReportImprint {
  /// What stands around the imprint in a page.
  static let inPage = (start: "<meta name=\"seaworthy-imprint\" content=\"", end: "\"/>")
  /// What stands around it in Markdown.
  static let inMarkdown = (start: "<!-- seaworthy-imprint ", end: " -->")

  /// Reads what a report file says of itself, whatever its format.
  ///
  /// - Parameter file: The file's bytes, which may be anything.
  public init(reading file: Data) throws(ImprintFault) {
    let (format, json) = try Self.statement(in: file)
    guard let json, json.formatVersion == ReportImprintJSON.version,
      let imprint = ReportImprint(json), imprint.format == format
    else { throw .malformed }
    self = imprint
  }

  private static func statement(
    in file: Data
  ) throws(ImprintFault) -> (format: ReportFormat, json: ReportImprintJSON?) {
    if file.first == UInt8(ascii: "{") { return (.json, try member(of: file)) }
    for (format, mark) in [(ReportFormat.html, inPage), (.markdown, inMarkdown)] {
      guard let start = file.range(of: Data(mark.start.utf8)) else { continue }
      let rest = file[start.upperBound...]
      // Two of them contradict each other: no file that was issued has a second.
      guard let end = rest.range(of: Data(mark.end.utf8)),
        rest.range(of: Data(mark.start.utf8)) == nil
      else { throw .malformed }
      let text = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
        .replacing("&quot;", with: "\"")
      let json = try? JSONDecoder().decode(ReportImprintJSON.self, from: Data(text.utf8))
      return (format, json)
    }
    throw .noReport
  }

  /// The imprint of a report in JSON; nil if it is none that can be read.
  private static func member(of file: Data) throws(ImprintFault) -> ReportImprintJSON? {
    struct Report: Decodable {
      let imprint: ReportImprintJSON
    }
    do {
      return try JSONDecoder().decode(Report.self, from: file).imprint
    } catch DecodingError.keyNotFound(let key, let context)
      where key.stringValue == "imprint" && context.codingPath.isEmpty
    {
      throw .noReport
    } catch DecodingError.dataCorrupted {
      throw .noReport
    } catch {
      return nil
    }
  }
}
