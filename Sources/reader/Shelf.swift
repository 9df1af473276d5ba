import Documents
import Insights
import Keeping
import Prose
import Terminal

/// What is kept for the text that is read: ranges for the reader, anchors on disk.
struct Shelf {
  private let keeper: Keeper?
  private var kept = Kept()
  /// Corrections whose places the text no longer has; an older state of it may come back.
  private var unplaced: [KeptCorrection] = []
  /// Why nothing could be read: nothing is written over it.
  private var failure: KeepingError?

  init(_ keeper: Keeper?) { self.keeper = keeper }

  /// False where there is no folder to keep things in.
  var isThere: Bool { keeper != nil }

  /// The corrections kept for a text, as far as their places are found; none where nothing is kept.
  mutating func load(for document: Document) throws(Problem) -> [Correction] {
    (kept, unplaced, failure) = (Kept(), [], nil)
    guard let keeper else { return [] }
    do throws(KeepingError) {
      kept = try keeper.load(for: document.text, headline: headline(of: document)) ?? Kept()
    } catch {
      failure = error
      throw .keeping(error)
    }
    var found: [Correction] = []
    for correction in kept.corrections {
      if let placed = correction.placed(in: document.text) {
        found.append(placed)
      } else {
        unplaced.append(correction)
      }
    }
    return found
  }

  /// Keeps corrections for a text in place of those that were loaded.
  mutating func keep(_ corrections: [Correction], for document: Document) throws(Problem) {
    guard let keeper else { throw .noHome }
    if let failure { throw .keeping(failure) }
    kept.corrections = unplaced + corrections.map { KeptCorrection($0, in: document.text) }
    do throws(KeepingError) {
      try keeper.save(kept, for: document.text, headline: headline(of: document))
    } catch { throw .keeping(error) }
  }

  private func headline(of document: Document) -> String? {
    document.headline.map { document.text.string($0) }
  }
}

/// Where this user's things are kept; nil where there is no home.
func userKeeper() -> Keeper? {
  Keeper(environment: environment)
}

extension KeptCorrection {
  init(_ correction: Correction, in text: SourceText) {
    self =
      switch correction {
      case .join(let one, let other): .join(Anchor(one, in: text), Anchor(other, in: text))
      case .split(let name): .split(Anchor(name, in: text))
      case .speaker(let quote, let mention):
        .speaker(quote: Anchor(quote, in: text), mention: Anchor(mention, in: text))
      }
  }

  /// The correction with the places where its anchors stand now; nil when one is gone.
  func placed(in text: SourceText) -> Correction? {
    switch self {
    case .join(let one, let other):
      guard let first = one.find(in: text), let second = other.find(in: text) else { return nil }
      return .join(first, second)
    case .split(let name): return name.find(in: text).map { .split($0) }
    case .speaker(let quote, let mention):
      guard let words = quote.find(in: text), let place = mention.find(in: text) else {
        return nil
      }
      return .speaker(quote: words, mention: place)
    }
  }
}
