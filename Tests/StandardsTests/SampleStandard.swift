import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// A small standard with every row.
enum SampleStandard {
  static let xml = """
    <ScoringStandard xmlns="urn:seaworthy:readiness:1" name="Sample" version="1.1"
        effectiveFrom="2020-01-01T00:00:00Z" effectiveUntil="2030-01-01T00:00:00Z">
      <SeverityLadder mark="D" citation="MIMOSA CCOM 4">
        <SeverityValue severity="disabling" value="100"/><SeverityValue severity="restrictive" value="75"/>
        <SeverityValue severity="major" value="50"/><SeverityValue severity="minor" value="12.5"/>
      </SeverityLadder>
      <Maintenance mark="P">
        <PartWeight part="materialCondition" weight="0.4"/><PartWeight part="pms" weight="0.3"/>
        <PartWeight part="backlog" weight="0.2"/><PartWeight part="supply" weight="0.1"/>
      </Maintenance>
      <MaintenancePassMark mark="D" citation="COMNAVSURF 4790.1" value="0.75"/>
      <BacklogLimit mark="P" value="3"/>
      <Operational mark="P">
        <PartWeight part="availability" weight="0.6"/><PartWeight part="crew" weight="0.25"/>
        <PartWeight part="missionEssential" weight="0.15"/>
      </Operational>
      <Caps mark="P">
        <Cap condition="notMissionCapable" value="59"/><Cap condition="partiallyMissionCapable" value="79"/>
      </Caps>
      <Bands mark="P"><Band name="degraded" from="60"/><Band name="satisfactory" from="80"/></Bands>
      <CoverageFloor mark="P" value="0.6"/>
      <ReadinessLevels mark="D?" see="AR 700-138">
        <Level number="1" from="90"/><Level number="2" from="70"/><Level number="3" from="60"/>
      </ReadinessLevels>
      <SupplyLevels mark="D?" see="AR 700-138">
        <Level number="1" from="90"/>
        <Level number="2" from="80"/>
        <Level number="3" from="65"/>
      </SupplyLevels>
      <PersonnelLevels mark="D?" see="AR 220-1">
        <Level number="1" from="90"/>
        <Level number="2" from="80"/>
        <Level number="3" from="70"/>
      </PersonnelLevels>
      <Windows mark="P">
        <Window name="missionCapableRate" days="90"/><Window name="foundReady" days="180"/>
        <Window name="periodicity" days="365"/><Window name="observed" days="7"/>
        <Window name="unseen" days="400"/>
        <Window name="maintenance" days="91"/>
        <Window name="counts" days="365"/>
        <Window name="repeat" days="90"/>
        <Window name="outlook" days="30"/><Window name="statements" days="365"/>
      </Windows>
      <AvailabilityMethod mark="P" method="exact"/>
      <Staleness mark="P">
        <Evidence kind="statusReport" days="35"/>
        <Evidence kind="boatCheck" source="team" days="180"/>
        <Evidence kind="boatCheck" source="coastGuard" days="35"/>
        <Evidence kind="boatCheck" source="contractor" days="30"/>
        <Evidence kind="materielInspection" days="400"/>
        <Evidence kind="technicalAssistanceVisit" days="400"/>
        <Evidence kind="followUp" days="400"/>
        <Evidence kind="underwayTrial" days="400"/>
        <Evidence kind="readyForOperations" days="400"/>
      </Staleness>
      <Rigour mark="P">
        <Rank kind="statusReport" rank="1"/><Rank kind="boatCheck" rank="2"/>
        <Rank kind="underwayTrial" rank="3"/><Rank kind="materielInspection" rank="4"/>
        <Rank kind="technicalAssistanceVisit" rank="4"/><Rank kind="followUp" rank="4"/>
        <Rank kind="readyForOperations" rank="4"/>
      </Rigour>
      <CorrectionTimes mark="P">
        <CorrectionTime severity="disabling" hours="24"/>
        <CorrectionTime severity="restrictive" hours="48"/>
        <CorrectionTime severity="major" hours="720"/>
        <CorrectionTime severity="minor" hours="2160"/>
      </CorrectionTimes>
      <CasualtyReporting mark="D" citation="Defender Class Operator's Handbook ch. 5 A" commandHours="1" repairHours="48" reportHours="24"/>
      <FailureConfidence mark="P" percent="80"/>
      <SignificanceLevel mark="P" percent="5"/>
      <SmallestChanges mark="P">
        <SmallestChange metric="foundReady" value="5"/>
        <SmallestChange metric="scoreAtInspection" value="7.5"/>
        <SmallestChange metric="discrepanciesFound" value="1"/>
      </SmallestChanges>
      <TestFamilies mark="P">
        <TestFamily name="boats" metric="scoreAtInspection" subject="vessel"/>
        <TestFamily name="boats" metric="foundReady" subject="vessel"/>
      </TestFamilies>
      <GroupWeights mark="P">
        <GroupWeight group="100" weight="0.2"/><GroupWeight group="200" weight="0.3"/>
        <GroupWeight group="300" weight="0.1"/><GroupWeight group="400" weight="0.1"/>
        <GroupWeight group="500" weight="0.1"/><GroupWeight group="600" weight="0.05"/>
        <GroupWeight group="700" weight="0.05"/><GroupWeight group="800" weight="0.1"/>
      </GroupWeights>
      <GroupsWithoutChecklist mark="P">
        <ExpectedGroup group="200"/><ExpectedGroup group="100"/>
      </GroupsWithoutChecklist>
      <Classes mark="P">
        <ClassRule class="33-ft interceptor" weight="0.5" periodicityDays="180"/>
        <ClassRule class="85-ft near-coastal patrol vessel"/>
      </Classes>
      <Checklist class="33-ft interceptor" name="Check" version="2" illustrative="false">
        <Name language="es">Revisión</Name><Name language="fr">Contrôle</Name>
        <ChecklistItem item="111-01" group="100" title="Hull" weight="2">
          <Title language="es">Casco</Title><Title language="fr">Coque</Title>
        </ChecklistItem>
        <ChecklistItem item="222-01" group="200" title="Engines" weight="3" missionEssential="true">
          <Title language="fr">Moteurs</Title><Title language="es">Motores</Title>
        </ChecklistItem>
      </Checklist>
    </ScoringStandard>
    """

  /// What ``xml`` says.
  static let decoded = ScoringStandard(
    name: "Sample", version: "1.1", effectiveFrom: Instant(milliseconds: 1_577_836_800_000),
    effectiveUntil: Instant(milliseconds: 1_893_456_000_000),
    severityPoints: [.disabling: 100, .restrictive: 75, .major: 50, .minor: 12.5],
    maintenanceWeights: [.materialCondition: 0.4, .pms: 0.3, .backlog: 0.2, .supply: 0.1],
    maintenancePassMark: 0.75, backlogLimit: 3,
    operationalWeights: [.availability: 0.6, .crew: 0.25, .missionEssential: 0.15],
    notMissionCapableCap: 59, partiallyMissionCapableCap: 79, degradedFrom: 60,
    satisfactoryFrom: 80, coverageFloor: 0.6, readinessLevels: [90, 70, 60],
    supplyLevels: [90, 80, 65],
    personnelLevels: [90, 80, 70],
    windows: ScoringStandard.Windows(
      missionCapableRate: .days(90), foundReady: .days(180), periodicity: .days(365),
      observed: .days(7), unseen: .days(400), maintenance: .days(91), counts: .days(365),
      repeat: .days(90), outlook: .days(30), statements: .days(365)),
    availabilityMethod: .exact,
    staleness: [
      EvidenceKind(.statusReport, nil): .days(35), EvidenceKind(.boatCheck, .team): .days(180),
      EvidenceKind(.boatCheck, .coastGuard): .days(35),
      EvidenceKind(.boatCheck, .contractor): .days(30),
      EvidenceKind(.materielInspection, nil): .days(400),
      EvidenceKind(.technicalAssistanceVisit, nil): .days(400),
      EvidenceKind(.followUp, nil): .days(400), EvidenceKind(.underwayTrial, nil): .days(400),
      EvidenceKind(.readyForOperations, nil): .days(400),
    ],
    rigour: [
      .statusReport: 1, .boatCheck: 2, .underwayTrial: 3, .materielInspection: 4,
      .technicalAssistanceVisit: 4, .followUp: 4, .readyForOperations: 4,
    ],
    correctionTimes: [
      .disabling: .hours(24), .restrictive: .hours(48), .major: .days(30), .minor: .days(90),
    ],
    casualtyReporting: CasualtyReporting(
      command: .hours(1), repair: .hours(48), report: .hours(24)),
    failureConfidence: 0.80,
    trendRules: TrendRules(
      significanceLevel: 0.05,
      smallestChanges: [.foundReady: 5, .scoreAtInspection: 7.5, .discrepanciesFound: 1],
      families: [
        TestFamily(name: "boats", metric: .scoreAtInspection, subject: .vessel),
        TestFamily(name: "boats", metric: .foundReady, subject: .vessel),
      ]),
    groupWeights: [
      .hull: 0.2, .propulsion: 0.3, .electrical: 0.1, .commandAndSurveillance: 0.1,
      .auxiliary: 0.1, .outfit: 0.05, .armament: 0.05, .documents: 0.1,
    ],
    groupsWithoutChecklist: [.propulsion, .hull],
    classRules: [
      "33-ft interceptor": ClassRule(weight: 0.5, periodicity: .days(180)),
      "85-ft near-coastal patrol vessel": ClassRule(),
    ],
    checklists: [
      ClassChecklist(
        vesselClass: "33-ft interceptor", name: "Check",
        translatedNames: ["es": "Revisión", "fr": "Contrôle"], version: "2", isIllustrative: false,
        items: [
          ChecklistItem(
            code: "111-01", group: .hull, title: "Hull",
            translatedTitles: ["es": "Casco", "fr": "Coque"], weight: 2),
          ChecklistItem(
            code: "222-01", group: .propulsion, title: "Engines",
            translatedTitles: ["es": "Motores", "fr": "Moteurs"], weight: 3,
            isMissionEssential: true),
        ])
    ],
    provenance: [
      "SeverityLadder": .published(citation: "MIMOSA CCOM 4"), "Maintenance": .planningFactor,
      "Operational": .planningFactor, "Caps": .planningFactor, "Bands": .planningFactor,
      "MaintenancePassMark": .published(citation: "COMNAVSURF 4790.1"),
      "BacklogLimit": .planningFactor, "SupplyLevels": .reputed(see: "AR 700-138"),
      "PersonnelLevels": .reputed(see: "AR 220-1"), "AvailabilityMethod": .planningFactor,
      "CasualtyReporting": .published(
        citation: "Defender Class Operator's Handbook ch. 5 A"),
      "FailureConfidence": .planningFactor, "SignificanceLevel": .planningFactor,
      "SmallestChanges": .planningFactor, "TestFamilies": .planningFactor,
      "Classes": .planningFactor,
      "CoverageFloor": .planningFactor, "ReadinessLevels": .reputed(see: "AR 700-138"),
      "Windows": .planningFactor, "Staleness": .planningFactor, "Rigour": .planningFactor,
      "CorrectionTimes": .planningFactor, "GroupWeights": .planningFactor,
      "GroupsWithoutChecklist": .planningFactor,
    ])
}
