internal import Prose

/// The events of a stretch in the order of time, from the resolved times, people and quotes.
func resolveTimeline(in text: Span<UInt8>, _ stretch: Stretch, _ analysis: Analysis)
  -> [TimelineEntry]
{
  var maker = TimelineMaker(stretch, analysis)
  while true {
    if let entries = maker.advance(in: text) { return entries }
  }
}
