internal import Assets
internal import Prose

/// A list of words that code asks for, 64 at most; most are classes of `words/dates.words` of that name.
enum DateList: UInt8, CaseIterable, Sendable {
  case signal, determiner, preposition, counted, within, vague, anchored, age, month
  case beforeDate
  case clauseEnd
  case titleBehind
  case marchOf
  case beforeClock
  case possessiveWord
  case dateWord
  case notBeforeYear
  case notCounted
  case rateWord
  case afterPhrase
  case halfDay
  case rangeLink
  case beforeTo
  case between
  case dayPlace
  case ending
  case modal
  case deferring
  case forward
  case awaited
  case plan
  case denying
  case ordinalSuffix
  case title
  case happened
  case goal
  case refusing
  case attack
  case after
  case callingOff
  case dueDate
  case acting
  // Single words.
  case of, that, `for`, and, a, half, the, or, to, been, had, `in`, on, `as`, not,
    have
  case could, until, before, be, meet, than
}

/// What is known of one word: the lists it is on, and its values as a number, signal and sign of tense.
struct DateWordInfo: BitwiseCopyable {
  var lists: UInt64 = 0
  /// 100, 1000, 1,000,000; 0 none.
  var large: Int32 = 0
  /// 0…99; -1 no number.
  var small: Int16 = -1
  /// 1…30; 0 none.
  var ordinal: Int16 = 0
  var signal: UInt8 = 0
  var tense: UInt8 = 0
  var copula: UInt8 = 0
  /// Of a time of day; 0 none.
  var zone: UInt8 = 0
  /// It names a place where summer begins in December.
  var isSouthern = false

  func isOn(_ list: DateList) -> Bool { lists >> UInt64(list.place) & 1 == 1 }

  private static let ofVerbs: UInt64 =
    1 << UInt64(DateList.beforeDate.place) | 1 << UInt64(DateList.callingOff.place)
    | 1 << UInt64(DateList.acting.place)

  /// On no list but those of verbs: “begin”, “postpone”.
  var isPlain: Bool {
    lists & ~DateWordInfo.ofVerbs == 0
  }
}

extension DateList {
  /// The name of this list's class of words; a single word stands for itself.
  var name: String {
    var name = ""
    for character in "\(self)" {
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
    return name
  }

  var place: Int { Int(rawValue) }
}

/// All words that dates know, numbered: one probe a word, then everything is looked up by number.
struct DateLexicon: Sendable {
  /// The number of a word that is not known, and of a number in digits.
  static let unknown: UInt16 = 0
  static let digits: UInt16 = 1

  private let symbols: FrozenMap<UInt16>
  let infos: FrozenArray<DateWordInfo>

  init(_ table: inout FrozenTable) {
    symbols = table.map(to: UInt16.self)
    infos = table.array(of: DateWordInfo.self)
  }

  /// The number of a word.
  func symbol(_ word: Word) -> UInt16 {
    word.kind == .number
      ? DateLexicon.digits : symbols[word.hash.value] ?? DateLexicon.unknown
  }

  func info(_ word: Word) -> DateWordInfo { infos[Int(symbol(word))] }
}

/// Numbers the words of dates, in the order of their hashes.
struct DateLexiconMaker {
  private var symbols: [WordHash: UInt16] = [:]
  private(set) var infos: [DateWordInfo] = [DateWordInfo(), DateWordInfo()]

  init(_ words: DateWords, _ tables: [DateWords.Class]) {
    let lists = Dictionary(uniqueKeysWithValues: DateList.allCases.map { ($0.name, $0) })
    let single = lists.keys.filter { words.classes[$0] == nil }
    var hashes = Set(single.map(WordHash.init))
    for table in tables + words.classes.values { hashes.formUnion(table.entries.keys) }
    for hash in hashes.sorted(by: { $0.value < $1.value }) {
      symbols[hash] = UInt16(clamping: infos.count)
      infos.append(DateWordInfo())
    }
    for (name, table) in words.classes.sorted(by: { $0.key < $1.key }) {
      for (hash, entry) in table.entries {
        if let list = lists[name] { put(hash, on: list) }
        DateLexiconMaker.note(name, Int(entry.value), &infos[Int(symbol(hash))])
      }
    }
    for name in single { if let list = lists[name] { put(WordHash(name), on: list) } }
  }

  private mutating func put(_ hash: WordHash, on list: DateList) {
    infos[Int(symbol(hash))].lists |= 1 << UInt64(list.place)
  }

  private static func note(_ name: String, _ value: Int, _ info: inout DateWordInfo) {
    switch name {
    case "number": info.small = Int16(clamping: value)
    case "hundreds": info.large = Int32(clamping: value)
    case "ordinal": info.ordinal = Int16(clamping: value)
    case "signal", "range-link": info.signal = UInt8(clamping: value)
    case "tense-cue": info.tense = UInt8(clamping: value)
    case "copula": info.copula = UInt8(clamping: value)
    case "zone": info.zone = UInt8(clamping: value)
    case "south": info.isSouthern = true
    case _: break
    }
  }

  /// The number of a word; the unknown one for what was not in the lists.
  func symbol(_ hash: WordHash) -> UInt16 { symbols[hash] ?? DateLexicon.unknown }

  func freeze(into table: inout FrozenWriter) {
    table.add(
      map: Dictionary(uniqueKeysWithValues: symbols.map { ($0.key.value, $0.value) }), none: 0)
    table.add(infos)
  }
}
