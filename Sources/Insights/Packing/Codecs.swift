internal import Prose

/// Numbers, each as the difference to the one before.
struct NumberCodec: PackedCodec {
  private var last = 0

  mutating func restart() { last = 0 }

  mutating func put(_ element: Int, into writer: inout PackedWriter) {
    writer.putSigned(element - last)
    last = element
  }

  mutating func take(from reader: inout PackedReader) -> Int {
    last &+= reader.signed()
    return last
  }
}

/// Mentions of one person: about three bytes each.
struct MentionCodec: PackedCodec {
  private var last = 0

  mutating func restart() { last = 0 }

  mutating func put(_ element: Mention, into writer: inout PackedWriter) {
    writer.putSigned(element.range.start - last)
    writer.put(element.range.count << 2 | element.kind.number)
    last = element.range.start
  }

  mutating func take(from reader: inout PackedReader) -> Mention {
    last &+= reader.signed()
    let form = reader.number()
    return Mention(Mention.Kind(number: form & 3), TextRange(last, last &+ form >> 2))
  }
}

/// Mentions of all in the order of the text: the range and the person's number.
struct PlaceCodec: PackedCodec {
  struct Element: Sendable {
    var range: TextRange
    var person: Int
  }

  private var last = 0

  mutating func restart() { last = 0 }

  mutating func put(_ element: Element, into writer: inout PackedWriter) {
    writer.putSigned(element.range.start - last)
    writer.put(element.range.count)
    writer.put(element.person)
    last = element.range.start
  }

  mutating func take(from reader: inout PackedReader) -> Element {
    last &+= reader.signed()
    let end = last &+ reader.number()
    return Element(range: TextRange(last, end), person: reader.number())
  }
}

extension PackedWriter {
  /// A range by its distance from a place.
  mutating func put(_ range: TextRange, from place: Int) {
    putSigned(range.start - place)
    put(range.count)
  }
}

extension PackedReader {
  mutating func range(from place: Int) -> TextRange {
    let start = place &+ signed()
    return TextRange(start, start &+ number())
  }
}
