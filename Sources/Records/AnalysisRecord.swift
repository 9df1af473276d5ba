public import Documents
public import Insights
internal import Prose

/// What a record says of where its text came from.
public struct RecordSource: Sendable {
  /// The file's name, or the id of a record.
  public var id: String?
  /// As `utf-8`, `utf-16le`, `windows-1252`.
  public var encoding: String
  /// SHA-256 of the bytes as they were read, in hexadecimal digits; nil where it was not taken.
  public var sha256: String?
  /// Print the decoded text too.
  public var withText: Bool

  public init(
    id: String?, encoding: String = "utf-8", sha256: String? = nil, withText: Bool = false
  ) {
    (self.id, self.encoding, self.sha256, self.withText) = (id, encoding, sha256, withText)
  }
}

/// The analysis of a document as one JSON object of schema `reader/1`, without a line end.
public func jsonRecord(_ document: Document, _ analysis: Analysis, _ source: RecordSource)
  -> [UInt8]
{
  RecordWriter(document, analysis).record(source)
}

/// One error in place of a record that could not be read.
public func errorRecord(id: String?, _ message: String) -> [UInt8] {
  var json = JSONWriter(capacity: 128)
  json.object { json in
    json.field("id", id)
    json.field("error", message)
  }
  return json.bytes
}

/// Writes the parts of a record, with byte ranges turned to code points. An object, since each list is given a method of it.
private final class RecordWriter {
  let document: Document
  let analysis: Analysis
  let index: CodePointIndex

  init(_ document: Document, _ analysis: Analysis) {
    (self.document, self.analysis) = (document, analysis)
    index = CodePointIndex(document.text)
  }

  func record(_ source: RecordSource) -> [UInt8] {
    var json = JSONWriter(capacity: document.text.count * 2 + 1024)
    json.object { json in
      json.field("schema", "reader/1")
      json.field("id", source.id)
      json.key("source")
      json.object { json in
        json.field("encoding", source.encoding)
        json.field("length", index.offset(document.text.count))
        json.field("sha256", source.sha256)
      }
      json.field("text", source.withText ? document.text.string(countedRange) : nil)
      json.field("language", analysis.language.rawValue)
      text("title", document.headline, &json)
      published(&json)
      list("blocks", Findings(document.blocks(in: document.text.range)), &json, block)
      list("times", analysis.times, &json, time)
      list("timeline", analysis.timeline, &json, entry)
      list("people", analysis.people, &json, person)
      list("quotes", analysis.quotes, &json, quote)
    }
    return json.bytes
  }

  private func list<Item>(
    _ name: StaticString, _ items: Findings<Item>, _ json: inout JSONWriter,
    _ write: (Item, inout JSONWriter) -> Void
  ) {
    json.key(name)
    json.array { json in
      items.forEachPart { part in
        for item in part { json.object { write(item, &$0) } }
      }
    }
  }

  /// What offsets count: the text without a byte order mark.
  private var countedRange: TextRange { TextRange(index.skipped, document.text.count) }

  private func text(_ name: StaticString, _ range: TextRange?, _ json: inout JSONWriter) {
    json.key(name)
    if let range { json.text(range, of: document.text) } else { json.null() }
  }

  private func range(_ range: TextRange, _ json: inout JSONWriter) {
    json.field("start", index.offset(range.start))
    json.field("end", index.offset(range.end))
  }

  private func published(_ json: inout JSONWriter) {
    json.key("published")
    guard let published = analysis.published else { return json.null() }
    json.object { json in
      json.field("date", published.date.description)
      json.field("inferred", published.source == .inferred)
      json.field("sure", published.certainty == .sure)
      json.field("reason", published.reason)
    }
  }

  private func block(_ block: Block, _ json: inout JSONWriter) {
    json.field("kind", block.kind.rawValue)
    range(block.range, &json)
  }

  private func time(_ time: TimeExpression, _ json: inout JSONWriter) {
    json.field("type", time.kind.rawValue)
    json.field("value", time.value)
    json.field("mod", time.modifier?.rawValue)
    json.field("sure", time.certainty == .sure)
    range(time.range, &json)
  }

  private func entry(_ entry: TimelineEntry, _ json: inout JSONWriter) {
    json.field("date", entry.date.description)
    json.field("sure", entry.certainty == .sure)
    json.field("anchor", entry.anchor.rawValue)
    json.field("time", entry.time)
    range(entry.sentence, &json)
    json.key("event")
    json.object { range(entry.event, &$0) }
    list("also", Findings(entry.also), &json, range)
    json.key("people")
    json.array { json in
      for person in entry.people { json.number(person) }
    }
    json.field("reason", entry.reason)
  }

  private func person(_ person: Person, _ json: inout JSONWriter) {
    text("name", person.name, &json)
    json.field("kind", person.kind.rawValue)
    json.field("sure", person.certainty == .sure)
    text("role", person.roles.first, &json)
    list("roles", Findings(person.roles), &json) { role, json in
      self.text("text", role, &json)
      self.range(role, &json)
    }
    list("mentions", person.mentions, &json) { mention, json in
      json.field("kind", mention.kind.rawValue)
      self.range(mention.range, &json)
    }
  }

  private func quote(_ quote: Quote, _ json: inout JSONWriter) {
    json.field("kind", quote.kind.rawValue)
    json.field("group", quote.group)
    range(quote.range, &json)
    speaker(quote.speaker, &json)
    json.key("cue")
    if let cue = quote.cue { json.object { range(cue, &$0) } } else { json.null() }
    json.field("time", quote.time)
    json.key("venue")
    guard let venue = quote.venue else { return json.null() }
    json.object { json in
      text("text", venue, &json)
      range(venue, &json)
    }
  }

  private func speaker(_ speaker: Speaker?, _ json: inout JSONWriter) {
    json.key("speaker")
    guard let speaker else { return json.null() }
    json.object { json in
      json.field("kind", speaker.kind.rawValue)
      json.field("person", speaker.person)
      json.field("sure", speaker.certainty == .sure)
      text("text", speaker.range, &json)
      range(speaker.range, &json)
    }
  }
}
