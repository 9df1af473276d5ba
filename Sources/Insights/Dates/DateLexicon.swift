internal import Prose

/// A list of words that code asks for; most are classes of `words/dates.words` of that name.
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
  case tenseCue
  case copula
  case halfDay
  case rangeLink
  case beforeTo
  case between
  case dayPlace
  case ending
  // Single words.
  case of, that, `for`, and, a, half, the, or, to, been, had, st, nd, rd, th, `in`, on
}

/// What is known of one word: the lists it is on, and its values as a number, signal and sign of tense.
struct DateWordInfo: Sendable {
  var lists: UInt64 = 0
  /// 0…99; -1 no number.
  var small: Int16 = -1
  /// 100, 1000, 1,000,000; 0 none.
  var large: Int32 = 0
  /// 1…30; 0 none.
  var ordinal: Int16 = 0
  var signal: UInt8 = 0
  var tense: UInt8 = 0
  var copula: UInt8 = 0

  func isOn(_ list: DateList) -> Bool { lists >> UInt64(list.place) & 1 == 1 }
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

  private var keys: [UInt64]
  private var places: [UInt16]
  private(set) var infos: [DateWordInfo] = [DateWordInfo(), DateWordInfo()]

  init(_ words: DateWords, _ tables: [DateWords.Class]) {
    keys = [UInt64](repeating: 0, count: 8192)
    places = [UInt16](repeating: 0, count: 8192)
    for table in tables { for hash in table.entries.keys { _ = add(hash) } }
    let lists = Dictionary(uniqueKeysWithValues: DateList.allCases.map { ($0.name, $0) })
    for (name, table) in words.classes {
      let list = lists[name]
      for (hash, entry) in table.entries {
        let symbol = Int(add(hash))
        if let list { infos[symbol].lists |= 1 << UInt64(list.place) }
        DateLexicon.note(name, Int(entry.value), &infos[symbol])
      }
    }
    for (name, list) in lists where words.classes[name] == nil {
      infos[Int(add(WordHash(name)))].lists |= 1 << UInt64(list.place)
    }
  }

  private static func note(_ name: String, _ value: Int, _ info: inout DateWordInfo) {
    switch name {
    case "number": info.small = Int16(clamping: value)
    case "hundreds": info.large = Int32(clamping: value)
    case "ordinal": info.ordinal = Int16(clamping: value)
    case "signal": info.signal = UInt8(clamping: value)
    case "range-link": info.signal = UInt8(clamping: value)
    case "tense-cue": info.tense = UInt8(clamping: value)
    case "copula": info.copula = UInt8(clamping: value)
    case _: break
    }
  }

  private mutating func add(_ hash: WordHash) -> UInt16 {
    var place = Int(hash.value & 8191)
    while keys[place] != 0 {
      if keys[place] == hash.value { return places[place] }
      place = (place + 1) & 8191
    }
    keys[place] = hash.value
    places[place] = UInt16(clamping: infos.count)
    infos.append(DateWordInfo())
    return places[place]
  }

  /// The number of a word.
  func symbol(_ word: Word) -> UInt16 {
    word.kind == .number ? DateLexicon.digits : symbol(word.hash)
  }

  func symbol(_ hash: WordHash) -> UInt16 {
    var place = Int(hash.value & 8191)
    while keys[place] != 0 {
      if keys[place] == hash.value { return places[place] }
      place = (place + 1) & 8191
    }
    return DateLexicon.unknown
  }

  func info(_ word: Word) -> DateWordInfo { infos[Int(symbol(word))] }
}
