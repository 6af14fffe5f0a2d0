extension SampleXML {
  /// For each field of the report, a piece of its text and another that is as good.
  static let otherValues: [(String, String)] = [
    ("id=\"5b1f6a52", "id=\"6b1f6a52"), ("revision=\"2\"", "revision=\"3\""),
    ("status=\"final\"", "status=\"withdrawn\""), ("T16:05:00-04:00", "T16:05:01-04:00"),
    ("T16:05:00-04:00", "T20:05:00Z"), ("kind=\"team\"", "kind=\"contractor\""),
    ("TAFT", "TAFt"), ("XA-2026-1", "XA-2026-2"), ("Spring", "Neap"),
    ("unclassified", "Unclassified"), ("<ReleasableTo coastGuard=\"XB\"/>", ""),
    ("Two days", "Three days"), ("boatCheck", "underwayTrial"),
    ("start=\"2026-03-14T09:00", "start=\"2026-03-14T08:59"),
    (" end=\"2026-03-14T15:30:00-04:00\"", ""), ("locode=\"XAPRT\"", "locode=\"XAPRS\""),
    ("15.300000", "15.300001"), ("-61.400000", "-61.5"), ("Port Alpha", "Port Beta"),
    ("role=\"lead\"", "role=\"second\""), ("engineering", "electrics"),
    ("name=\"of the team\"", ""), ("name=\"33-ft interceptor b", "name=\"41-ft interceptor b"),
    ("version=\"1.0\"/>", "version=\"1.1\"/>"), ("seaState=\"2\"", "seaState=\"3\""),
    ("light airs", "gale"), ("Vessel coastGuard=\"XA\"", "Vessel coastGuard=\"XB\""),
    ("lifecycle=\"active\"", "lifecycle=\"refit\""), (">XA-07<", ">XA-08<"),
    ("Sandpiper", "sandpiper"), ("Text>33-ft", "Text>41-ft"), ("XAB07001A121", "XAB07001A122"),
    ("9074729", "9074730"), ("201000007", "201000008"), ("XA7B", "XA7C"),
    ("Alpha2Code>XA", "Alpha2Code>XB"), ("HomePort>XAPRT", "HomePort>XAPRS"),
    ("unit=\"ft\"", "unit=\"m\""), ("35.4", "35.5"), ("Quantity>6", "Quantity>7"),
    ("812.5", "812.6"), ("\"starboard\"", "\"center\""),
    ("<ItemResult item=\"529-01\"", "<ItemResult item=\"529-02\""),
    ("group=\"500\"", "group=\"600\""), ("Bilge pump", "Bilge pumps"),
    ("result=\"nonstandard\"", "result=\"notInspected\""), (" afterRepair=\"standard\"", ""),
    ("value=\"11.8\"", "value=\"11.9\""), ("unit=\"V\"", "unit=\"mV\""),
    ("lower=\"12.2\"", "lower=\"12.1\""), (" upper=\"14.8\"", ""), ("Impeller", "Shaft"),
    ("id=\"D-3\"", "id=\"D-5\""), (" continues=\"D-1\"", ""),
    ("continues=\"D-1\" item=\"529-01\"", "continues=\"D-1\" item=\"529-02\""),
    ("severity=\"restrictive\"", "severity=\"disabling\""),
    ("classifiedBy=\"engineer\"", "classifiedBy=\"mechanic\""), ("ch. 5", "ch. 6"),
    ("09:20:00-04:00", "09:19:00-04:00"), ("found=\"observed\"", "found=\"occurred\""),
    ("alarm dead", "alarm weak"), ("code=\"material\"", "code=\"supply\""),
    ("at=\"2026-03-14T14:00", "at=\"2026-03-14T14:01"), ("by=\"team\"", "by=\"partner\""),
    (" test=\"operated for 30 min\"", ""), ("kind=\"waiver\"", "kind=\"commandersRisk\""),
    ("Operations commander", "Sector commander"),
    ("granted=\"2026-03-14", "granted=\"2026-03-13"),
    (" expires=\"2026-03-20T10:00:00-04:00\"", ""),
    ("no yard slot", "no crane"), ("T11:00:00-04:00", "T11:00:01-04:00"),
    (" end=\"2026-03-14T12:00:00-04:00\"", ""), ("4711", "4712"), ("8901", "8902"),
    ("quantity=\"1\"", "quantity=\"3\""), ("status=\"ordered\"", "status=\"shipped\""),
    ("2026-04-01", "2026-04-02"), ("hours=\"3.5\"", "hours=\"3.6\""),
    ("category=\"4\"", "category=\"3\""), (" sent=\"2026-03-14T12:30:00-04:00\"", ""),
    ("2026-02-01T00", "2026-02-01T01"), ("2026-02-20T00", "2026-02-20T01"),
    ("cause=\"depot\"", "cause=\"supply\""),
  ]
}

extension String {
  /// The text with every occurrence of a piece replaced.
  func replacingAll(_ piece: String, by other: String) -> String {
    split(separator: piece, omittingEmptySubsequences: false).joined(separator: other)
  }
}
