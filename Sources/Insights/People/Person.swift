public import Prose

/// A person that a text names, with everything that points at them.
public struct Person: Sendable {
  public enum Kind: String, Sendable, CaseIterable, BitwiseCopyable {
    /// In the news.
    case subject
    /// In the byline.
    case author
    /// A photographer or agency writer in a credit.
    case credit
  }

  /// The fullest name as the text has it.
  public var name: TextRange
  public var kind: Kind
  public var certainty: Certainty
  public var gender: Gender
  /// Roles as the text has them, the fullest first.
  public var roles: [TextRange]
  /// In the order of the text.
  public var mentions: Findings<Mention>
  /// What names in the headline and the lead weigh beyond one mention each.
  public var prominence = 0

  /// Mentions, those in headline and lead counted higher; people stand in this order.
  public var weight: Int { mentions.count + prominence }

  public init(
    name: TextRange, kind: Kind = .subject, certainty: Certainty = .sure, gender: Gender = .unknown,
    roles: [TextRange] = [], mentions: [Mention]
  ) {
    (self.name, self.kind, self.certainty, self.gender) = (name, kind, certainty, gender)
    (self.roles, self.mentions) = (roles, Findings(mentions))
  }
}

/// What a text tells, by title, first name or pronoun.
public enum Gender: UInt8, Sendable, BitwiseCopyable { case unknown, female, male }

/// A place where a person is spoken of.
public struct Mention: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A bare name without title: “Putin”.
    case name
    /// A description: “the Russian leader”.
    case nominal
    case pronoun
  }

  public var range: TextRange
  public var kind: Kind

  public init(_ kind: Kind, _ range: TextRange) { (self.kind, self.range) = (kind, range) }
}
