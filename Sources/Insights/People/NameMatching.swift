internal import Prose

/// Whether two full names can be one person's: the shorter one's parts are found in the longer one, in order.
func areOnePerson(_ a: PersonName, _ b: PersonName, in text: Span<UInt8>) -> Bool {
  if let one = a.generation, let other = b.generation, one != other { return false }
  if a.title != .unknown, b.title != .unknown, a.title != b.title { return false }
  let (short, long) = a.parts.count <= b.parts.count ? (a.parts, b.parts) : (b.parts, a.parts)
  guard short.count > 1 else { return false }
  let sameFamily = areOneFamily(short[short.count - 1], long[long.count - 1], in: text)
  if sameFamily, areOneGiven(short[0], long[0], in: text) {
    return middlesAgree(short.dropFirst().dropLast(), long.dropFirst().dropLast())
  }
  if sameFamily, isPart(short.dropLast(), of: long.dropLast()) { return true }
  if long.starts(with: short, by: { $0.hash == $1.hash }) { return true }
  return short.count == 2 && long.count == 2 && short[0].hash == long[1].hash
    && short[1].hash == long[0].hash
}

/// Middle names and initials: those of one must be found in the other's.
private func middlesAgree(
  _ a: ArraySlice<PersonName.Part>, _ b: ArraySlice<PersonName.Part>
) -> Bool {
  a.isEmpty || b.isEmpty || isPart(a, of: b) || isPart(b, of: a)
}

/// Whether all parts of `a` stand in `b` in the same order; an initial stands for a name.
private func isPart(_ a: ArraySlice<PersonName.Part>, of b: ArraySlice<PersonName.Part>) -> Bool {
  var rest = b
  for part in a {
    guard let at = rest.firstIndex(where: { agree(part, $0) }) else { return false }
    rest = rest[(at + 1)...]
  }
  return true
}

private func agree(_ a: PersonName.Part, _ b: PersonName.Part) -> Bool {
  a.hash == b.hash || (a.isInitial || b.isInitial) && a.letter == b.letter
}

/// Two given names of one person: equal, an initial, a nickname, or spelt nearly alike.
func areOneGiven(_ a: PersonName.Part, _ b: PersonName.Part, in text: Span<UInt8>) -> Bool {
  if agree(a, b) || nicknames.areOne(a.hash, b.hash) { return true }
  if a.isInitial || b.isInitial { return false }
  // Two names that both are common are two names: Maria and Mario, Jon and Joan.
  if a.classes.given > 0, b.classes.given > 0 { return false }
  return min(a.range.count, b.range.count) >= 4 && distance(a.range, b.range, in: text) <= 1
}

/// Two spellings of one family name, where the given name is the same.
func areOneFamily(_ a: PersonName.Part, _ b: PersonName.Part, in text: Span<UInt8>) -> Bool {
  if a.hash == b.hash { return true }
  guard !a.isInitial, !b.isInitial, min(a.range.count, b.range.count) >= 5 else { return false }
  if distance(a.range, b.range, in: text) <= 1 { return true }
  return haveOneSkeleton(a, b, in: text)
}

/// Most names are told apart by the letter that their skeletons begin with.
private func haveOneSkeleton(
  _ a: PersonName.Part, _ b: PersonName.Part, in text: Span<UInt8>
) -> Bool {
  let (first, other) = (skeletonHead(text[a.range.start]), skeletonHead(text[b.range.start]))
  if let first, let other, first != other { return false }
  return skeleton(a.range, in: text) == skeleton(b.range, in: text)
}

/// What a skeleton begins with where its name begins with a letter; nil where that needs a look at what follows.
private func skeletonHead(_ letter: UInt8) -> UInt8? {
  let letter = letter | 0x20
  switch letter {
  case 0x61, 0x65, 0x66, 0x68, 0x69, 0x6A, 0x6F, 0x70, 0x75, 0x79: return nil
  case 0x63, 0x71, 0x67: return 0x6B
  case 0x76: return 0x77
  case 0x7A: return 0x73
  case 0x61...0x7A: return letter
  case _: return nil
  }
}

/// Whether two long family names are spellings of one even without a given name beside them.
func areVariants(_ a: PersonName.Part, _ b: PersonName.Part, in text: Span<UInt8>) -> Bool {
  let shorter = min(a.range.count, b.range.count)
  guard a.letter == b.letter || shorter >= 7, abs(a.range.count - b.range.count) <= 2,
    haveOneSkeleton(a, b, in: text)
  else { return false }
  return shorter >= 8 || shorter >= 7 && distance(a.range, b.range, in: text) <= 1
}

/// A light phonetic key: the consonants without h and doubles, c q g as k, v as w, ph as f, the ends in y and i gone.
/// Latin transliterations of one foreign name mostly share it (Zelensky and Zelenskyy, Qaddafi and Gaddafi).
func skeleton(_ range: TextRange, in text: Span<UInt8>) -> WordHash {
  var key: UInt64 = 0
  var last: UInt8 = 0
  for offset in range.start..<range.end {
    var letter = text[offset]
    if letter >= 0x41, letter <= 0x5A { letter |= 0x20 }
    guard letter >= 0x61, letter <= 0x7A else { continue }
    switch letter {
    case 0x63, 0x71, 0x67: letter = 0x6B
    case 0x76: letter = 0x77
    case 0x7A: letter = 0x73
    case 0x68 where last == 0x70:
      // ph
      key = key &- 0x70 &+ 0x66
      last = 0x66
      continue
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x68, 0x6A: continue
    case _: break
    }
    if letter == last { continue }
    key = key << 7 | key >> 57
    key = key &+ UInt64(letter)
    last = letter
  }
  return WordHash(value: key)
}

/// The number of letters to add, drop or change, 0, 1 or 2 for more; case apart. Looks at both ends only.
private func distance(_ a: TextRange, _ b: TextRange, in text: Span<UInt8>) -> Int {
  let (short, long) = a.count <= b.count ? (a, b) : (b, a)
  guard long.count - short.count <= 1 else { return 2 }
  var head = 0
  while head < short.count, alike(text[short.start + head], text[long.start + head]) { head += 1 }
  var tail = 0
  while tail < short.count - head, alike(text[short.end - 1 - tail], text[long.end - 1 - tail]) {
    tail += 1
  }
  return min(2, long.count - head - tail)
}

private func alike(_ a: UInt8, _ b: UInt8) -> Bool {
  a == b || a ^ b == 0x20 && a | 0x20 >= 0x61 && a | 0x20 <= 0x7A
}
