import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyStandards

/// Draws a blank sheet as a page to print: black on white, one row an item.
struct SheetPage {
  let sheet: BlankSheet
  let language: Language

  /// The page.
  func page() -> String {
    Markup.page(
      .element(
        "html", ["lang": language.code],
        [
          .element(
            "head", [:],
            [
              .element("meta", ["charset": "utf-8"]),
              .element(
                "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
              .element("title", [:], language.title(of: sheet)), Self.style,
            ]),
          .element(
            "body", [:],
            [header, fields, engineHours] + items + [discrepancies] + monthly + [remarks]),
        ]))
  }

  private static var style: Markup {
    .joined(EmbeddedFiles.all.filter { "\($0.path)" == "sheet.css" }.map { .style($0.contents) })
  }

  private var header: Markup {
    let checklist = sheet.checklist.map { checklist in
      [
        language.text(
          Phrase(
            "sheet.checklist",
            [
              "name": .text(checklist.name(in: language.code)),
              "version": .text(checklist.version),
            ]))
      ] + (checklist.isIllustrative ? [language.text("sheet.illustrative")] : [])
    }
    return .element(
      "header", [:],
      [.element("h1", [:], language.title(of: sheet))]
        + (checklist.map { [.element("p", [:], $0.joined(separator: ". "))] } ?? []))
  }

  private var remarks: Markup {
    .element(
      "section", ["class": "remarks"], [.element("h2", [:], language.text("sheet.remarks"))])
  }

  /// Boxes to tick, each before its word.
  func choices(_ keys: [String]) -> Markup {
    .element(
      "span", ["class": "choices"],
      keys.map { key in
        .element("span", ["class": "choice"], [Self.box, .text(language.text(key))])
      })
  }

  static var box: Markup { .element("span", ["class": "box"]) }
}
