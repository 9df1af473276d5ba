public import Prose

/// A person's name or a description of one where it stands, before anyone asks who that is.
public struct NameFact: Sendable {
  public var range: TextRange
}

/// Step 1 of people: the names of a stretch.
func findNames(in text: Span<UInt8>, _ stretch: Stretch) -> [NameFact] { [] }

/// Step 2 of people: names and descriptions grouped to people, with roles.
func resolvePeople(in text: Span<UInt8>, _ stretch: Stretch, _ facts: [NameFact]) -> [Person] { [] }
