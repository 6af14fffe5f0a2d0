/// Documents in which every element and attribute of the grammar stands.
enum SampleXML {
  static let report = """
    <?xml version="1.0" encoding="UTF-8"?>
    <InspectionReport xmlns="urn:seaworthy:readiness:1" id="5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e"
        revision="2" status="final" preparedAt="2026-03-14T16:05:00-04:00">
      <Source kind="team" name="TAFT"/>
      <Visit id="XA-2026-1"/>
      <Exercise name="Spring tide"/>
      <Marking handling="unclassified">
        <ReleasableTo coastGuard="XA"/>
        <ReleasableTo coastGuard="XB"/>
      </Marking>
      <Remarks>Two days alongside.</Remarks>
      <Inspection kind="boatCheck" start="2026-03-14T09:00:00-04:00" end="2026-03-14T15:30:00-04:00">
        <Place locode="XAPRT" latitude="15.300000" longitude="-61.400000">Port Alpha</Place>
        <Inspector role="lead" speciality="engineering" name="of the team"/>
        <Inspector role="second"/>
        <Checklist name="33-ft interceptor boat check" version="1.0"/>
        <Conditions seaState="2" weather="light airs"/>
      </Inspection>
      <Vessel coastGuard="XA" lifecycle="active">
        <VesselHullNumberText>XA-07</VesselHullNumberText>
        <VesselName>Sandpiper</VesselName>
        <VesselClassText>33-ft interceptor</VesselClassText>
        <VesselHINText>XAB07001A121</VesselHINText>
        <VesselIMONumberText>9074729</VesselIMONumberText>
        <VesselMMSIText>201000007</VesselMMSIText>
        <VesselCallSignText>XA7B</VesselCallSignText>
        <VesselNationalFlagISO3166Alpha2Code>XA</VesselNationalFlagISO3166Alpha2Code>
        <VesselHomePort>XAPRT</VesselHomePort>
        <VesselOverallLengthMeasure unit="ft">35.4</VesselOverallLengthMeasure>
        <VesselMaximumCrewQuantity>6</VesselMaximumCrewQuantity>
        <EngineHours engine="port">812.5</EngineHours>
        <EngineHours engine="starboard">790</EngineHours>
      </Vessel>
      <ChecklistResults>
        <ItemResult item="529-01" group="500" title="Bilge pump" result="nonstandard" afterRepair="standard">
          <Measurement value="11.8" unit="V" lower="12.2" upper="14.8"/>
          <Remark>Impeller worn.</Remark>
        </ItemResult>
        <ItemResult item="111-01" group="100" result="standard"/>
      </ChecklistResults>
      <Discrepancies>
        <Discrepancy id="D-3" continues="D-1" item="529-01" severity="restrictive" classifiedBy="engineer"
            basis="handbook ch. 5" foundAt="2026-03-14T09:20:00-04:00" found="observed">
          <Description>Bilge alarm dead.</Description>
          <Cause code="material"/>
          <Correction at="2026-03-14T14:00:00-04:00" by="team" test="operated for 30 min"/>
          <Waiver kind="waiver" authority="Operations commander" granted="2026-03-14T10:00:00-04:00" expires="2026-03-20T10:00:00-04:00"/>
          <Deferral reason="no yard slot"/>
          <AwaitingParts start="2026-03-14T11:00:00-04:00" end="2026-03-14T12:00:00-04:00"/>
          <AwaitingParts start="2026-03-14T13:00:00-04:00"/>
          <Part number="4711" nsn="1234-00-567-8901" quantity="1" status="ordered" expected="2026-04-01"/>
          <Part number="0815" quantity="2"/>
          <Work hours="3.5"/>
          <CasualtyReport category="4" sent="2026-03-14T12:30:00-04:00"/>
        </Discrepancy>
        <Discrepancy id="D-4" item="111-01" severity="minor" foundAt="2026-03-14T09:30:00-04:00" found="occurred"/>
      </Discrepancies>
      <DeclaredDowntime>
        <Downtime start="2026-02-01T00:00:00-04:00" end="2026-02-20T00:00:00-04:00" cause="depot"/>
        <Downtime start="2026-03-01T00:00:00-04:00" cause="other"/>
      </DeclaredDowntime>
    </InspectionReport>
    """

  static let register = """
    <FleetRegister xmlns="urn:seaworthy:readiness:1" id="1b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e"
        revision="1" status="final" preparedAt="2024-09-15T12:00:00-04:00">
      <Source kind="coastGuard" name="XA Coast Guard headquarters"/>
      <CoastGuard code="XA" name="Coast Guard of Xanadu">
        <RequiredBoats count="2" from="2024-10-01T00:00:00Z" source="National fleet plan 2024"/>
        <RequiredBoats count="3" from="2025-10-01T00:00:00Z" source="National fleet plan 2025"/>
        <RegisteredVessel delivered="2022-05-01T00:00:00Z" disposed="2025-05-01T00:00:00Z">
          <Vessel coastGuard="XA"><VesselHullNumberText>XA-07</VesselHullNumberText></Vessel>
        </RegisteredVessel>
        <RegisteredVessel delivered="2022-06-01T00:00:00Z">
          <Vessel coastGuard="XA" lifecycle="refit">
            <VesselHullNumberText>XA-08</VesselHullNumberText>
            <VesselName>Plover</VesselName>
            <EngineHours engine="port">12</EngineHours>
          </Vessel>
        </RegisteredVessel>
      </CoastGuard>
      <CoastGuard code="XB" name="Coast Guard of Brigadoon"/>
    </FleetRegister>
    """
}
