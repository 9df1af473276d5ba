/// What is kept for one text.
public struct Kept: Hashable, Sendable, Codable {
  /// Where the reader stopped.
  public var place: Anchor?
  /// In the order they were made.
  public var corrections: [KeptCorrection] = []

  public init(place: Anchor? = nil, corrections: [KeptCorrection] = []) {
    (self.place, self.corrections) = (place, corrections)
  }
}

/// A correction with its places as anchors.
public enum KeptCorrection: Hashable, Sendable, Codable {
  case join(Anchor, Anchor)
  case split(Anchor)
  case speaker(quote: Anchor, mention: Anchor)
}
