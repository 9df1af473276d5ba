import Documents
import Prose
import Testing

@testable import Insights

/// The marked parts of a text as `[…]`, one a line; `…>` is left open, `<` a closing mark alone.
private func marked(_ text: String) -> [String] {
  let source = SourceText(text)
  return source.withBytes { bytes in
    let words = words(in: bytes, source.range)
    let result = pairMarks(in: bytes, words, 0..<words.count)
    var lines = result.pairs.map {
      source.string(TextRange(words[$0.open].start, words[$0.end - 1].end))
    }
    if let open = result.unclosed {
      lines.append(source.string(TextRange(words[open.open].start, source.count)) + ">")
    }
    if result.dangling != nil { lines.append("<") }
    return lines
  }
}

@Suite struct MarksTests {
  @Test(arguments: [
    ("“Go,” he said. “Now.”", ["“Go,”", "“Now.”"]),
    ("\"Go,\" he said. \"Now.\"", ["\"Go,\"", "\"Now.\""]),
    ("‘Go,’ he said.", ["‘Go,’"]),
    ("He said, 'Go now.'", ["'Go now.'"]),
    ("«Allez», dit-il.", ["«Allez»"]),
    ("»Los«, sagte er.", ["»Los«"]),
    ("„Los“, sagte er.", ["„Los“"]),
    ("「行こう」と言った。", ["「行こう」"]),
    ("“They sang ‘The Mill’ twice,” he said.", ["“They sang ‘The Mill’ twice,”"]),
    ("\"They sang 'The Mill' twice,\" he said.", ["\"They sang 'The Mill' twice,\""]),
    ("The dogs’ home isn’t open; ’tis shut since the ’90s.", []),
    ("The dogs' home isn't open; 'tis shut since the '90s.", []),
    ("‘The dogs’ home is shut,’ she said.", ["‘The dogs’ home is shut,’"]),
    ("A 12\" pipe, 6'2\" tall and 5' wide.", []),
    ("“One paragraph goes on", ["“One paragraph goes on>"]),
    ("and ends here.” Then nothing.", ["<"]),
    ("She said “no ‘never” to it.", ["“no ‘never”"]),
  ])
  func marksPair(_ text: String, _ expected: [String]) {
    #expect(marked(text) == expected)
  }

  @Test func anyBytesAreRead() {
    var seed: UInt64 = 7
    let pieces: [[UInt8]] = [
      Array("“".utf8), Array("”".utf8), [0x22], [0x27], Array("’".utf8), Array("‘".utf8), [0x20],
      [0x0A], [0xE2, 0x80], [0xFF], Array("said".utf8), Array("Smith".utf8), Array(", ".utf8),
      Array(". ".utf8), Array("(".utf8), Array(")".utf8), Array("according to".utf8),
      Array(" who ".utf8), Array(": ".utf8), Array("— ".utf8), Array("the ".utf8), [0x00],
    ]
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<80 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes += pieces[Int(seed >> 33) % pieces.count]
        if seed >> 60 < 9 { bytes.append(0x20) }
      }
      let source = SourceText(bytes)
      for quote in analyse(Document(source)).quotes {
        #expect(source.range.contains(quote.range))
        if let speaker = quote.speaker { #expect(source.range.contains(speaker.range)) }
      }
    }
  }
}
