public import Prose

/// Quoted words or reported speech where they stand, with the cue beside them, before anyone asks who speaks.
public struct QuotationFact: Sendable {
  public var range: TextRange
}

/// Step 1 of quotes: quotations and cues of a stretch.
func findQuotations(in text: Span<UInt8>, _ stretch: Stretch) -> [QuotationFact] { [] }

/// Step 2 of quotes: speakers, over the people and times found; may add pronoun and nominal mentions to people.
func resolveQuotes(
  in text: Span<UInt8>, _ stretch: Stretch, _ facts: [QuotationFact], _ analysis: inout Analysis
) {}
