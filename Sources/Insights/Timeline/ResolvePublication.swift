internal import Prose

/// The day of publication: given, stated in the text, or inferred by evidence put together.
func resolvePublication(
  in text: Span<UInt8>, _ stretch: Stretch, _ facts: [TimeFact], _ given: Given
) -> Publication? {
  if let date = given.published { return Publication(given: date) }
  return StatedDay(stretch).find(in: text) ?? PublicationInference(stretch: stretch).infer(in: text)
}
