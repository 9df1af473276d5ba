internal import Documents
public import Insights
internal import Prose

/// What the reader set right: kept as ranges over the text, made again on what the analyser finds.
extension Reader {
  /// Takes other corrections, as from a file where they were kept.
  public mutating func take(_ corrections: [Correction]) {
    guard !corrections.isEmpty || !self.corrections.isEmpty else { return }
    recorrect(corrections)
    if !corrections.isEmpty, analysis.isComplete, message == nil {
      let count = corrections.count
      message =
        "\(count) correction\(count == 1 ? "" : "s") of yours \(count == 1 ? "is" : "are") in"
    }
    settle()
  }

  /// Makes the corrections on what was found, once all was; until then nothing is corrected. In a long text that is work
  /// between keys: the panes keep what they show until it is done.
  mutating func makeCorrections() {
    corrector = nil
    guard !corrections.isEmpty, uncorrected.isComplete else {
      (corrected, made) = (nil, [])
      return
    }
    guard corrections != made else { return }
    if made.isEmpty || !corrections.starts(with: made) { made = [] }
    let first = made.isEmpty ? uncorrected : corrected ?? uncorrected
    corrector = Corrector(first, Array(corrections.dropFirst(made.count)), in: document.text)
    guard document.isArticle else { return }
    while corrector?.isDone == false { corrector?.advance() }
    takeCorrected()
  }

  /// Makes a part of the corrections; when all are made, they show.
  mutating func makeCorrectionsFurther() {
    corrector?.advance()
    guard corrector?.isDone == true else { return }
    let old = Choices(self)
    takeCorrected()
    rechoose(old)
    overlay = overlay.flatMap { renewed($0, old.analysis) }
  }

  private mutating func takeCorrected() {
    guard let corrector else { return }
    (corrected, made, self.corrector) = (corrector.analysis, corrections, nil)
  }

  /// Does what a row of the chooser says, and asks that it be kept.
  mutating func mend(_ mending: Mending) -> [Effect] {
    var renewed = corrections
    switch mending {
    case .undo:
      guard let last = renewed.popLast() else { return [] }
      let words = inWords(last)
      recorrect(renewed)
      message = "Taken back: " + words
    case .join, .split, .speaker:
      guard let correction = correction(for: mending) else {
        message = "Not corrected: these names stand for more than one person"
        return []
      }
      renewed.append(correction)
      let words = inWords(correction)
      recorrect(renewed)
      message = "Corrected: \(words); \(keyOfCorrecting) can undo it"
    }
    return [.keep(corrections)]
  }

  private var keyOfCorrecting: String {
    surroundings.keys.firstKey(for: .correct) ?? Command.correct.rawValue
  }

  private func correction(for mending: Mending) -> Correction? {
    switch mending {
    case .join(let one, let other):
      guard let first = place(of: one), let second = place(of: other) else { return nil }
      return .join(first, second)
    case .split(let name): return .split(name)
    case .speaker(let quote, let person):
      guard analysis.quotes.indices.contains(quote) else { return nil }
      let range = analysis.quotes[quote].range
      return place(of: person, near: range).map { .speaker(quote: range, mention: $0) }
    case .undo: return nil
    }
  }

  /// A place where a person is named and nobody else is: their name, else a mention, the nearest to a range.
  private func place(of index: Int, near range: TextRange? = nil) -> TextRange? {
    let analysis = analysis
    guard analysis.people.indices.contains(index) else { return nil }
    let person = analysis.people[index]
    let first = person.mentions.array(0..<min(64, person.mentions.count))
    var places = [person.name] + first.map(\.range)
    if let range {
      let names = mentions(of: person, near: range).filter { $0.kind == .name }.map(\.range)
      let nearest = names.min { abs($0.start - range.start) < abs($1.start - range.start) }
      if let nearest { places.insert(nearest, at: 0) }
    }
    return places.first { analysis.person(at: $0) == index }
  }

  /// Some hundred mentions on both sides of a range.
  private func mentions(of person: Person, near range: TextRange) -> [Mention] {
    let mentions = person.mentions
    let index = mentions.bound { $0.range.start < range.start }
    return mentions.array(max(0, index - 128)..<min(mentions.count, index + 128))
  }

  /// A correction in words, by the names that stand at its places.
  func inWords(_ correction: Correction) -> String {
    switch correction {
    case .join(let one, let other): "\(namesInWords(one)) is \(namesInWords(other))"
    case .split(let name): "\(namesInWords(name)) is someone else"
    case .speaker(_, let mention): "\(namesInWords(mention)) said it"
    }
  }

  private func namesInWords(_ range: TextRange) -> String {
    oneLine(document.text.string(TextRange(range.start, min(range.end, range.start + 100))))
  }

  /// Lists everything anew once it is corrected; what is chosen and who all is narrowed to stay the same ones.
  private mutating func recorrect(_ corrections: [Correction]) {
    let old = Choices(self)
    self.corrections = corrections
    makeCorrections()
    if corrector == nil { rechoose(old) }
  }
}
