public import Assets

/// The words by which the end of a sentence is told, folded and hashed, by the lists that they are on.
public struct SentenceWords: Sendable {
  /// The lists, named as in `Assets/words/sentences.words`; the raw value is the place of a bit.
  public enum List: UInt8, CaseIterable, Sendable {
    /// A stop behind these ends no sentence (Mr.), and only before an opener (Inc.).
    case title, abbreviation
    /// Words that stand at the beginning of a sentence and would be written small within one.
    case opener
    /// Verbs that go on with a sentence behind “…?” and “…!”.
    case asks
    /// Names that end in a mark (Yahoo!).
    case exclaimed
    /// Words behind whose stop a number goes on with the sentence (No. 5, Jan. 3).
    case numbered
    /// Words that end a time of day, and those that go on with it (p.m. EST).
    case clock, zone
  }

  private let lists: FrozenMap<UInt8>

  public init(_ table: FrozenTable) {
    var table = table
    lists = table.map(to: UInt8.self)
  }

  /// Whether a word is on a list.
  public func isOn(_ list: List, _ word: WordHash) -> Bool {
    (lists[word.value] ?? 0) >> list.rawValue & 1 == 1
  }

  /// Lays out lists of words as they are written in word lists.
  public static func freeze(_ lists: [List: [String]], into table: inout FrozenWriter) {
    var bits: [UInt64: UInt8] = [:]
    for (list, words) in lists {
      for word in words { bits[WordHash(word).value, default: 0] |= 1 << list.rawValue }
    }
    table.add(map: bits, none: 0)
  }
}
