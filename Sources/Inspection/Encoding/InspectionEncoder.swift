import SeaworthyXML

/// Writes documents as XML: what ``InspectionDecoder`` reads.
///
///     let bytes = try InspectionEncoder.encode(.report(report))
///
/// One document always gives the same bytes: UTF-8, two spaces of indentation, elements and
/// attributes in the order of the grammar, numbers in their shortest form. What was decoded and is
/// written again has the same canonical digest; its lines are those of the new file.
public enum InspectionEncoder {
  /// A document as the bytes of a file, which is read again before it is given out.
  ///
  /// The types hold more than a file may say: a hull number of "", a correction before its
  /// discrepancy was found. Such a document is not written, for nobody could import it.
  ///
  /// - Throws: ``EncodingError``, why a file of it would not be read as the same document.
  public static func encode(_ document: SeaworthyDocument) throws(EncodingError) -> [UInt8] {
    let bytes = try encodeUnchecked(document)
    switch InspectionDecoder.decode(bytes) {
    case .document(_, CanonicalForm.digest(of: document), _): return bytes
    case .document: throw .readsAsAnother
    case .held(_, let notices), .refused(let notices): throw .refused(notices)
    }
  }

  /// A document as the bytes of a file, in half the time, for who knows that the file can be read,
  /// or wants one that can't.
  ///
  /// - Throws: ``EncodingError``, if a text holds what XML can't carry or an extension is no XML.
  public static func encodeUnchecked(
    _ document: SeaworthyDocument
  ) throws(EncodingError) -> [UInt8] {
    do throws(XMLWritingError) {
      return switch document {
      case .report(let report): try ElementWriter.document(.inspectionReport, report)
      case .register(let register): try ElementWriter.document(.fleetRegister, register)
      case .statement(let statement): try ElementWriter.document(.statement, statement)
      }
    } catch {
      switch error {
      case .characterNotAllowed(let scalar): throw .unwritable(scalar)
      case .notAnElement: throw .extensionNotXML
      }
    }
  }
}
