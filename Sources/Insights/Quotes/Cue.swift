internal import Prose

/// What introduces a quotation: the verb (or “according to”) and the noun phrase that speaks, as items.
struct Cue {
  enum Rule: UInt8, Sendable {
    /// “…,” said Ms. Lee
    case inverted
    /// “…,” Ms. Lee said
    case behind
    /// Ms. Lee said: “…”
    case before
    /// Ms. Lee called it “…”
    case weakVerb
    case accordingTo
    /// “…” — Ms. Lee
    case dash
    /// The subject of a sentence without any cue verb.
    case subject
    /// Another quotation of the same sentence.
    case sameSentence
    /// The sentence before it in its paragraph ended a quotation of the same speaker.
    case continued
    /// The paragraph before it left its quotation open.
    case openParagraph
    /// The sentence before tells who speaks: by reported speech or a colon.
    case introduced
    /// The last sentence's subject.
    case lastSubject
    /// The speaker of the quotation in the paragraph before.
    case lastSpeaker
    /// The paragraph before ended with its quotation's cue, and this one begins with marks.
    case nextParagraph
    /// NAME: at the paragraph's beginning.
    case label
    /// Reported speech.
    case reported
  }

  var rule: Rule
  var verb: Int
  var subject: Range<Int>
}

extension Cue.Rule {
  /// Only what stood before tells the speaker.
  var isGuess: Bool {
    switch self {
    case .lastSpeaker, .lastSubject, .nextParagraph: true
    case .inverted, .behind, .before, .weakVerb, .accordingTo, .dash, .subject, .sameSentence,
      .continued, .openParagraph, .introduced, .label, .reported:
      false
    }
  }
}
