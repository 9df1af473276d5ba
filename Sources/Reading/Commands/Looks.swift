extension Reader {
  mutating func toggleEnlarged() {
    if focus == .article { return toggleAlone() }
    guard frames.arrangement != .single else {
      message = "The pane has the whole screen"
      return
    }
    enlarged.toggle()
  }

  mutating func toggleAlone() {
    guard frames.arrangement != .single else {
      focus(on: .article)
      return
    }
    alone.toggle()
    if alone { focus = .article }
  }

  mutating func toggleClutter() {
    article.show(clutter: !article.showsClutter)
    message = article.showsClutter ? "The clutter of the page shows, dimmed" : "Clutter is hidden"
  }

  /// Changes the width of the column, from 30 to 120.
  mutating func widen(by cells: Int) {
    let shown = cells < 0 ? min(measure, measureShown) : measure
    measure = max(30, min(shown + cells, 120))
    settle()
    message = "Lines of \(measureShown) columns"
    if measureShown < measure { message? += ", all there is room for" }
  }
}
