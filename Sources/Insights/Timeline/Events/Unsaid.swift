internal import Prose

extension ClauseCutter {
  /// “Did she meet him on Tuesday?”: it is asked whether something happened. “Why did he leave in May?” knows that it did.
  func asks(_ clause: Clause) -> Bool {
    guard isQuestion else { return false }
    let opening = clause.words.first {
      !tag($0).contains(.coordinator) && words[$0].kind == .letters
    }
    return opening.map { !tag($0).isDisjoint(with: [.be, .have, .doing, .modal]) } ?? false
  }
}

extension TimelineMaker {
  /// “It's Wednesday”, “Here is what you need to know today”: the day is named, and nothing of it.
  func isGreeting(
    _ expression: TimeExpression, _ word: Int, _ sentence: EventSentence, _ clause: Clause
  ) -> Bool {
    let first = sentence.cutter.first
    if stretch.words[first].hash == hereWord {
      return sentence.cutter.tag(word).contains(.nearDay) && isPresentBe(first + 1)
    }
    guard stretch.words[clause.words.lowerBound].hash == itWord else { return false }
    let others = clause.words.filter {
      stretch.words[$0].kind != .mark && !expression.range.contains(stretch.words[$0].start)
    }
    return others.count == 2 && isPresentBe(others[1])
  }

  private func isPresentBe(_ index: Int) -> Bool {
    guard index < stretch.words.count else { return false }
    let word = stretch.words[index]
    return word.kind == .possessive || word.hash == isWord || word.hash == areWord
  }

  /// “The bottom line: the ferry sank”, “What happened: …”, “Bodo Ames: Thank you”: a sentence without the label before it,
  /// which is short, names no day and tells nothing itself.
  func behindLabel(_ words: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    let colon = words.prefix(6).first { stretch.words[$0].isMark(":") }
    guard let colon, colon > words.lowerBound, words.upperBound - colon > 4,
      stretch.words[colon + 1].shape.contains(.spaceBefore)
    else { return words }
    let label = words[..<colon].drop {
      stretch.words[$0].kind == .mark || stretch.words[$0].kind == .quote
    }
    guard let first = label.first else { return words }
    let explains = tags(first, in: text).contains(.explaining)
    let isLabel = label.allSatisfy { index in
      let word = stretch.words[index]
      guard
        word.kind == .letters || word.kind == .possessive || word.isMark(".") || word.isMark(","),
        weekdayNumbers[word.hash] == nil, monthNumbers[word.hash] == nil
      else { return false }
      let tags = tags(index, in: text)
      return tags.isDisjoint(with: [.calendar, .nearDay])
        && (explains || word.isCapitalised || tags.isDisjoint(with: [.finite, .past, .ed]))
    }
    return isLabel ? colon + 1..<words.upperBound : words
  }

  private func tags(_ index: Int, in text: Span<UInt8>) -> ClauseTags {
    clauseWords.tags(of: stretch.words[index], in: text)
  }
}

private let hereWord = WordHash("here")
private let itWord = WordHash("it")
private let isWord = WordHash("is")
private let areWord = WordHash("are")
