package import SeaworthyXML

/// The elements of the Seaworthy namespace.
package enum ElementName: UInt16, CaseIterable, Sendable {
  // Roots.
  case inspectionReport, fleetRegister, statement, scoringStandard
  // The report and its inspection.
  case source, visit, exercise, marking, releasableTo, remarks
  case inspection, place, inspector, checklist, conditions
  // The vessel, by NIEM Maritime's names. Source: doctrine 9.
  case vessel, vesselHullNumberText, vesselName, vesselClassText, vesselHINText
  case vesselIMONumberText, vesselMMSIText, vesselCallSignText
  case vesselNationalFlagISO3166Alpha2Code, vesselHomePort, vesselOverallLengthMeasure
  case vesselMaximumCrewQuantity, engineHours
  // What was found.
  case checklistResults, itemResult, measurement, remark
  case discrepancies, discrepancy, description, cause, correction, waiver, deferral
  case awaitingParts, part, work, casualtyReport
  case declaredDowntime, downtime
  // What keeps a boat up, and who.
  case preventiveMaintenance, maintenanceTask, periodicity, spotCheck
  case supply, allowanceLine, crew, crewBillet
  // What a visit delivered and brought home.
  case trainingDelivered, trainingSession, assistanceDelivered, assistanceItem
  case lessons, lesson, lessonText, tag, attachments, attachment
  // The register.
  case coastGuard, requiredBoats, registeredVessel, transfer, billet, allowance
  // The statement.
  case rightOfReply, reply, commandersOverride, knownChange, reason
  // The standard.
  case severityLadder, severityValue, maintenance, operational, partWeight, caps, cap
  case bands, band, coverageFloor, readinessLevels, level, windows, window
  case staleness, evidence, rigour, rank, correctionTimes, correctionTime
  case groupWeights, groupWeight, groupsWithoutChecklist, expectedGroup, checklistItem
  case maintenancePassMark, backlogLimit, supplyLevels, personnelLevels, availabilityMethod
  case casualtyReporting, failureConfidence, classes, classRule
  case significanceLevel, smallestChanges, smallestChange, testFamilies, testFamily
  case name, title

  /// The name as it stands in files: the case's own, with a capital letter.
  package var text: String {
    let name = "\(self)"
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The name's number in ``Vocabulary/shared``.
  package var id: NameID { NameID(rawValue: rawValue) }
}
