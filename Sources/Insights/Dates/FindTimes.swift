public import Prose

/// A temporal expression as the words give it, before anything outside its sentence is asked.
public struct TimeFact: Sendable {
  public var range: TextRange
}

/// Step 1 of dates: the temporal expressions of a stretch, unresolved.
func findTimes(in text: Span<UInt8>, _ stretch: Stretch) -> [TimeFact] { [] }

/// Step 2 of dates: values, from the day of publication and the dates around.
func resolveTimes(
  in text: Span<UInt8>, _ stretch: Stretch, _ facts: [TimeFact], _ published: Publication?
) -> [TimeExpression] { [] }
