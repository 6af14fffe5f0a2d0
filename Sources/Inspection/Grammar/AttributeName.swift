package import SeaworthyXML

/// The attributes of the elements of the Seaworthy namespace; themselves in none.
package enum AttributeName: UInt16, CaseIterable, Sendable {
  // Of documents, inspections and vessels.
  case id, revision, status, preparedAt, kind, name, handling, coastGuard, start, end, locode
  case latitude, longitude, role, speciality, version, seaState, weather, lifecycle, unit, engine
  // Of what was found.
  case item, group, title, result, afterRepair, value, lower, upper, continues, severity
  case classifiedBy, basis, foundAt, found, code, at, by, test, authority, granted, expires
  case reason, number, nsn, quantity, expected, hours, category, sent, cause
  // Of maintenance, supply, crew and what was delivered.
  case card, due, done, every, critical, required, onHand, assigned, qualified
  case topic, audience, attended, passed, currency, serial, mediaType, sha256
  // Of registers and statements.
  case count, from, source, delivered, disposed, hullNumber, report, level, until
  // Of standards.
  case effectiveFrom, mark, citation, see, part, weight, condition, days, rank
  case `class`, illustrative, missionEssential, language, effectiveUntil, method
  case commandHours, repairHours, reportHours, percent, periodicityDays, metric, subject

  /// The name as it stands in files.
  package var text: String { "\(self)" }

  /// The name's number in ``Vocabulary/shared``, where attributes follow the elements.
  package var id: NameID { NameID(rawValue: Self.first + rawValue) }

  private static let first = UInt16(ElementName.allCases.count)
}
