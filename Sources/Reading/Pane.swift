/// The four places of the screen that can have the focus.
public enum Pane: Int, CaseIterable, Sendable {
  case article, timeline, people, quotes

  public var title: String {
    switch self {
    case .article: "Article"
    case .timeline: "Timeline"
    case .people: "People"
    case .quotes: "Quotes"
    }
  }
}
