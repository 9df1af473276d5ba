internal import Citations
public import Documents
public import Insights
public import Prose

/// The clean article as Markdown, and behind it its timeline, people and quotes as lists. Nothing in it can steer a
/// terminal, and no character of the text is taken for a sign of Markdown. What is only likely carries a `?`.
public func markdownRecord(
  _ document: Document, _ analysis: Analysis, _ repertoire: Repertoire = .unicode
) -> [UInt8] {
  var writer = MarkdownWriter(document: document, analysis: analysis, repertoire: repertoire)
  for block in document.blocks(in: document.text.range) { writer.block(block) }
  writer.timeline()
  writer.people()
  writer.quotes()
  return writer.bytes
}

private struct MarkdownWriter {
  let document: Document
  let analysis: Analysis
  let repertoire: Repertoire
  private(set) var bytes: [UInt8] = []
  private var wasList = false

  init(document: Document, analysis: Analysis, repertoire: Repertoire) {
    (self.document, self.analysis, self.repertoire) = (document, analysis, repertoire)
  }

  mutating func block(_ block: Block) {
    switch block.kind {
    case .furniture: break
    case .headline: paragraph("# ", block.range)
    case .heading: paragraph("## ", block.range)
    case .standfirst: paragraph("**", block.range, "**")
    case .caption: paragraph("*", block.range, "*")
    case .quotation: paragraph("> ", block.range)
    case .list: item { $0.words(block.range, skipsBullet: true) }
    case .byline, .dateline, .paragraph: paragraph("", block.range)
    }
  }

  mutating func timeline() {
    let entries = analysis.timeline
    section("Timeline", entries) { entry, writer in
      let time = entry.time.flatMap { writer.analysis.times[$0].dayModifier }
      writer.sign(
        "**\(spanInWords(entry.date, time, year: true))\(doubtInWords(entry.certainty))** ")
      writer.words(entry.event)
    }
  }

  mutating func people() {
    let people = analysis.people
    section("People", people) { person, writer in
      writer.sign("**")
      writer.words(person.name)
      writer.sign("\(doubtInWords(person.certainty))**")
      if let role = person.roles.first {
        writer.sign(", ")
        writer.words(role)
      }
      switch person.kind {
      case .subject: writer.sign(" · \(person.mentions.count)")
      case .author: writer.sign(" · author")
      case .credit: writer.sign(" · credit")
      }
    }
  }

  /// The parts of a quote stand in one item, joined by … where the writer's own words stood between.
  mutating func quotes() {
    let starts = analysis.quotes.indices.filter {
      $0 == 0 || analysis.quotes[$0 - 1].group != analysis.quotes[$0].group
    }
    section("Quotes", starts) { start, writer in
      let quotes = writer.analysis.quotes
      for part in quotes[start...].prefix(while: { $0.group == quotes[start].group }) {
        if part.range != quotes[start].range { writer.sign(" … ") }
        writer.words(part.range)
      }
      writer.sign(" — ")
      writer.speaker(quotes[start].speaker)
      if let span = quotes[start].time.flatMap({ writer.analysis.times[$0].span }) {
        writer.sign(" · \(spanInWords(span, year: true))")
      }
      if let venue = quotes[start].venue {
        writer.sign(quotes[start].isTold ? " · to " : " · ")
        writer.words(venue)
      }
    }
  }

  private mutating func speaker(_ speaker: Speaker?) {
    guard let speaker else { return sign("speaker not named") }
    words(speaker.person.map { analysis.people[$0].name } ?? speaker.range)
    sign(doubtInWords(speaker.certainty))
  }

  // MARK: Markdown

  private mutating func section<Items: Collection>(
    _ title: String, _ items: Items, _ body: (Items.Element, inout MarkdownWriter) -> Void
  ) {
    guard !items.isEmpty else { return }
    separate()
    sign("## \(title)\n")
    wasList = false
    for entry in items { item { body(entry, &$0) } }
  }

  private mutating func paragraph(_ before: String, _ range: TextRange, _ after: String = "") {
    separate()
    wasList = false
    sign(before)
    words(range)
    sign(after + "\n")
  }

  private mutating func item(_ body: (inout MarkdownWriter) -> Void) {
    if !wasList { separate() }
    wasList = true
    sign("- ")
    body(&self)
    sign("\n")
  }

  private mutating func separate() { if !bytes.isEmpty { bytes.append(0x0A) } }

  private mutating func sign(_ text: String) {
    guard repertoire == .ascii else { return bytes.append(contentsOf: text.utf8) }
    for scalar in text.unicodeScalars where scalar != "\n" {
      Picture(scalar.value, repertoire).append(to: &bytes)
    }
    if text.hasSuffix("\n") { bytes.append(0x0A) }
  }

  /// The characters of a range on one line, each that Markdown would read as a sign behind a backslash.
  private mutating func words(_ range: TextRange, skipsBullet: Bool = false) {
    let repertoire = repertoire
    let line = document.text.withBytes { text in
      var line: [UInt8] = []
      var scanner = GlyphScanner(range, repertoire, flowing: true)
      while let glyph = scanner.next(in: text) {
        if glyph.width > 0 { glyph.picture.append(to: &line) }
      }
      return line
    }
    var isAtStart = bytes.last.map { $0 == 0x0A } ?? true
    for byte in skipsBullet ? line.drop(while: isBullet) : line[...] {
      if isSign(byte) || isAtStart && isSignAtStart(byte) { bytes.append(0x5C) }
      bytes.append(byte)
      // A number with a dot begins a list.
      isAtStart = isAtStart && byte >= 0x30 && byte <= 0x39
    }
  }

  private func isSign(_ byte: UInt8) -> Bool { Array("\\`*_[]<".utf8).contains(byte) }
  private func isSignAtStart(_ byte: UInt8) -> Bool { Array("#+->.)".utf8).contains(byte) }
  /// A bullet of ASCII or a byte of •, and the blank behind it.
  private func isBullet(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x2A || byte == 0x20 || byte == 0xE2 || byte == 0x80 || byte == 0xA2
  }
}
