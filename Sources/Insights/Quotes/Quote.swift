public import Prose

/// A quotation or a piece of reported speech, and who said it.
public struct Quote: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A whole quotation in marks.
    case direct
    /// Quoted words inside a sentence of the writer's.
    case mixed
    /// Reported speech without marks.
    case indirect
  }

  public var kind: Kind
  /// Parts of an interrupted or continued quotation share a group.
  public var group: Int
  /// With its marks.
  public var range: TextRange
  public var speaker: Speaker?
  /// Speaker and verb, as “he wrote”.
  public var cue: TextRange?
  /// Index into `Analysis.times`.
  public var time: Int?
  /// Where it was said, as “his Truth Social platform”; else who was told it, as “reporters”.
  public var venue: TextRange?

  /// The venue is who was told: it stands right behind the cue's verb.
  public var isTold: Bool {
    guard let cue, let venue else { return false }
    return venue.start >= cue.end && venue.start <= cue.end + 1
  }

  public init(
    kind: Kind, group: Int, range: TextRange, speaker: Speaker? = nil, cue: TextRange? = nil,
    time: Int? = nil,
    venue: TextRange? = nil
  ) {
    (self.kind, self.group, self.range, self.speaker) = (kind, group, range, speaker)
    (self.cue, self.time, self.venue) = (cue, time, venue)
  }
}

/// Who says a quote: the mention beside the cue and, where it is a person, who that is.
public struct Speaker: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case person, organisation, unnamed }

  public var kind: Kind
  /// Index into `Analysis.people`.
  public var person: Int?
  public var certainty: Certainty
  public var range: TextRange

  public init(kind: Kind, person: Int? = nil, certainty: Certainty, range: TextRange) {
    (self.kind, self.person, self.certainty, self.range) = (kind, person, certainty, range)
  }
}
