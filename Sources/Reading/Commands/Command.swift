/// What a reader can be told to do. The raw value is its name in key maps; a key map says which key tells it.
public enum Command: String, CaseIterable, Sendable {
  case lineDown = "line-down"
  case lineUp = "line-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case top
  case end
  case percent
  case nextSentence = "next-sentence"
  case previousSentence = "previous-sentence"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case nextQuote = "next-quote"
  case previousQuote = "previous-quote"
  case nextMention = "next-mention"
  case previousMention = "previous-mention"
  case nextDate = "next-date"
  case previousDate = "previous-date"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case focusArticle = "article"
  case focusTimeline = "timeline"
  case focusPeople = "people"
  case focusQuotes = "quotes"
  case show
  case back
  case focusPerson = "focus-person"
  case card
  case correct
  case contents
  case search
  case searchFiles = "search-files"
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case copy
  case cite
  case mark
  case goToMark = "go-to-mark"
  case enlarge
  case alone
  case openFolded = "open-folded"
  case order
  case clutter
  case likely
  case wider
  case narrower
  case usualWidth = "usual-width"
  case nextFile = "next-file"
  case previousFile = "previous-file"
  case reload
  case edit
  case byName = "by-name"
  case help
  case close
  case quit
  case quitNow = "quit-now"
  case stop
  case redraw
  case suspend
}

/// Commands that belong together on the help screen.
public enum CommandGroup: String, CaseIterable, Sendable {
  case moving = "Moving"
  case panes = "Panes and entries"
  case searching = "Searching"
  case copying = "Copying"
  case looking = "How it looks"
  case files = "Files"
  case program = "Program"
}

extension Command {
  public var group: CommandGroup {
    switch self {
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .end, .percent,
      .nextSentence, .previousSentence, .nextParagraph, .previousParagraph, .nextQuote,
      .previousQuote, .nextMention, .previousMention, .nextDate, .previousDate, .mark, .goToMark:
      .moving
    case .nextPane, .previousPane, .focusArticle, .focusTimeline, .focusPeople, .focusQuotes,
      .show, .back, .focusPerson, .card, .correct, .contents, .openFolded, .order, .likely:
      .panes
    case .search, .searchFiles, .nextMatch, .previousMatch: .searching
    case .copy, .cite: .copying
    case .enlarge, .alone, .clutter, .wider, .narrower, .usualWidth: .looking
    case .nextFile, .previousFile, .reload, .edit: .files
    case .byName, .help, .close, .quit, .quitNow, .stop, .redraw, .suspend: .program
    }
  }

  /// What it does, in a sentence without a full stop.
  public var help: String {
    switch self {
    case .lineDown: "A line down in the article, an entry down in a pane"
    case .lineUp: "A line up in the article, an entry up in a pane"
    case .pageDown: "A page down"
    case .pageUp: "A page up"
    case .halfPageDown: "Half a page down"
    case .halfPageUp: "Half a page up"
    case .top: "To the beginning"
    case .end: "To the end; with a number before it to that paragraph (42G)"
    case .percent: "With a number before it, so far into the text (50%)"
    case .nextSentence: "To the next sentence"
    case .previousSentence: "To the sentence before"
    case .nextParagraph: "To the next paragraph"
    case .previousParagraph: "To the paragraph before"
    case .nextQuote: "To the next quote"
    case .previousQuote: "To the quote before"
    case .nextMention: "To the next mention of the chosen person"
    case .previousMention: "To the mention before"
    case .nextDate: "To the next date"
    case .previousDate: "To the date before"
    case .nextPane: "To the next pane"
    case .previousPane: "To the pane before"
    case .focusArticle: "To the article"
    case .focusTimeline: "To the timeline"
    case .focusPeople: "To the people"
    case .focusQuotes: "To the quotes"
    case .show: "To the passage of the chosen entry; for a person, again, to the next mention"
    case .back: "Back to where you were"
    case .focusPerson: "Only what has to do with the chosen person, and everything again"
    case .card: "The card of the chosen entry: value, how sure, why, passages"
    case .correct: "Correct the chosen person or speaker, or undo that"
    case .contents: "The contents of the text"
    case .openFolded: "Open or close the folded entries"
    case .order: "The timeline in the order of time or of telling"
    case .likely: "Hide or show what is only likely"
    case .search: "Search in the text, or among the entries of a pane"
    case .searchFiles: "Search in all open files"
    case .nextMatch: "To the next match"
    case .previousMatch: "To the match before"
    case .copy: "Copy the chosen entry or the current sentence"
    case .cite: "Copy it with who said it, when, and where it stands"
    case .mark: "Mark this place with a letter (ma)"
    case .goToMark: "To the place marked with the letter ('a)"
    case .enlarge: "Enlarge this pane, and back"
    case .alone: "The article alone, and back"
    case .clutter: "Show or hide the clutter of the page"
    case .wider: "Wider lines"
    case .narrower: "Narrower lines"
    case .usualWidth: "Lines of the usual width"
    case .nextFile: "The next file"
    case .previousFile: "The file before"
    case .reload: "Read the file again"
    case .edit: "Edit the file at this place ($VISUAL, $EDITOR), then read it again"
    case .byName: "A command by its name, a paragraph (:42), a percentage (:50%)"
    case .help: "This help"
    case .close: "Close the prompt, the card or help, the marks of a search, the person"
    case .quit: "Close what Esc would close, else quit"
    case .quitNow: "Quit"
    case .stop: "Stop the work under way; twice, quit"
    case .redraw: "Paint the screen anew"
    case .suspend: "Back to the shell for a while"
    }
  }
}
