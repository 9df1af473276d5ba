import Assets

extension AnnotatedText {
  enum Kind { case persons, places, orgs }

  /// The text with some of its people's names written otherwise; nil where there are none.
  func rewritten(
    as kindOfNew: Kind = .persons, _ name: (_ words: [Substring], _ index: Int) -> String?
  ) -> AnnotatedText? {
    let scalars = Array(text.unicodeScalars)
    let spans =
      (persons.map { ($0, 0) } + places.map { ($0, 1) } + orgs.map { ($0, 2) }).filter {
        $0.0.count == 2 && $0.0[0] < $0.0[1] && $0.0[1] <= scalars.count
      }.sorted { $0.0[0] < $1.0[0] }
    var out: [Unicode.Scalar] = []
    var new = AnnotatedText(text: "", persons: [], places: [], orgs: [])
    var end = 0
    var changed = false
    for (index, (span, kind)) in spans.enumerated() where span[0] >= end {
      out += scalars[end..<span[0]]
      let start = out.count
      end = span[1]
      var old = String.UnicodeScalarView()
      old.append(contentsOf: scalars[span[0]..<end])
      let other = kind == 0 ? name(String(old).split(separator: " "), index) : nil
      out += Array((other ?? String(old)).unicodeScalars)
      changed = changed || other != nil
      switch kind {
      case 0 where other != nil && kindOfNew == .orgs: new.orgs.append([start, out.count])
      case 0 where other != nil && kindOfNew == .places: new.places.append([start, out.count])
      case 0: new.persons.append([start, out.count])
      case 1: new.places.append([start, out.count])
      case _: new.orgs.append([start, out.count])
      }
    }
    out += scalars[end...]
    var view = String.UnicodeScalarView()
    view.append(contentsOf: out)
    new.text = String(view)
    return changed ? new : nil
  }

  /// People by their initials: J. Doe, J.D. Doe, JD Doe, J Doe.
  func withInitials(_ number: Int) -> AnnotatedText? {
    rewritten { words, index in
      guard words.count == 2, let letter = words[0].first, letter.isUppercase else { return nil }
      let second = Character(Unicode.Scalar(UInt8(65 + (number &+ index) % 24)))
      let initials =
        switch (number / 8 &+ index) % 5 {
        case 0: "\(letter)"
        case 1: "\(letter)\(second)"
        case 2: "\(letter).\(second)."
        case _: "\(letter)."
        }
      return "\(initials) \(words[1])"
    }
  }

  /// Countries, cities and counties where people stood.
  func withPlaces(_ number: Int) -> AnnotatedText? {
    rewritten(as: .places) { words, index in
      words.count == 1
        ? actingPlaces[(number &* 17 &+ index &* 5) % actingPlaces.count] : nil
    }
  }

  /// People with a place for a surname, as London and Houston are; two words only.
  func withPlaceSurnames(_ number: Int) -> AnnotatedText? {
    rewritten { words, index in
      words.count == 2
        ? "\(words[0]) \(actingPlaces[(number &* 11 &+ index &* 3) % actingPlaces.count])" : nil
    }
  }

  /// People with an office in front that ends in one of the text's places or organisations: “director of the X Y”.
  func withLongTitles(_ number: Int) -> AnnotatedText? {
    let scalars = Array(text.unicodeScalars)
    func isGood(_ span: [Int]) -> Bool {
      span.count == 2 && span[0] < span[1] && span[1] <= scalars.count
    }
    let bodies = (places.map { ($0, true) } + orgs.map { ($0, false) }).filter { isGood($0.0) }
    let full = persons.filter { isGood($0) && scalars[$0[0]..<$0[1]].contains(" ") }
    guard !bodies.isEmpty, !full.isEmpty else { return nil }
    let spans = (persons + places + orgs).filter(isGood).sorted { $0[0] < $1[0] }
    var new = AnnotatedText(text: "", persons: [], places: [], orgs: [])
    var out: [Unicode.Scalar] = []
    var end = 0
    for (index, span) in spans.enumerated() where span[0] >= end {
      out += scalars[end..<span[0]]
      if full.contains(span), index % 2 == 0 {
        let title = longTitles[(number &+ index) % longTitles.count]
        let (body, isPlace) = bodies[(number / 16 &+ index) % bodies.count]
        out += Array(title.unicodeScalars)
        let inserted = [out.count, out.count + body[1] - body[0]]
        out += scalars[body[0]..<body[1]]
        out.append(" ")
        if isPlace { new.places.append(inserted) } else { new.orgs.append(inserted) }
      }
      let moved = [out.count, out.count + span[1] - span[0]]
      out += scalars[span[0]..<span[1]]
      end = span[1]
      if persons.contains(span) {
        new.persons.append(moved)
      } else if places.contains(span) {
        new.places.append(moved)
      } else {
        new.orgs.append(moved)
      }
    }
    out += scalars[end...]
    var view = String.UnicodeScalarView()
    view.append(contentsOf: out)
    new.text = String(view)
    return new
  }

  /// Well-known organisations where people stood: what a list holds counts more than a verb of saying beside it.
  func withOrganisations(_ number: Int) -> AnnotatedText? {
    rewritten(as: .orgs) { words, index in
      guard words.count <= 2 else { return nil }
      return organisations[(number &* 31 &+ index &* 7) % organisations.count]
    }
  }
}

private let longTitles = [
  "director of ", "president of the ", "Ambassador to ", "a spokesman for ", "chief executive of ",
  "head of the ",
  "Minister for ", "chairman of ", "the captain of ", "professor at ", "coach of ",
  "secretary of the ",
]

/// Countries and cities as the news let them act: England won, Tokyo said.
private let actingPlaces = [
  "England", "Scotland", "Wales", "Ireland", "France", "Spain", "Germany", "Italy", "Brazil",
  "Argentina", "Portugal",
  "Belgium", "Croatia", "Sweden", "Denmark", "Norway", "Poland", "Russia", "Ukraine", "Turkey",
  "Iran", "Iraq", "Israel",
  "Egypt", "Nigeria", "Ghana", "Kenya", "China", "Japan", "Korea", "India", "Pakistan", "Australia",
  "Canada", "Mexico",
  "Washington", "Moscow", "Beijing", "London", "Paris", "Berlin", "Tokyo", "Jerusalem", "Tehran",
  "Kiev", "Brussels",
  "Madrid", "Rome", "Ankara", "Cairo", "Yorkshire", "Kent", "Surrey", "Essex", "Durham", "Chicago",
  "Boston", "Houston",
  "Cleveland", "Denver", "Dallas", "Oakland", "Manchester", "Liverpool", "Newcastle", "Leeds",
  "Texas", "Florida",
  "California", "Virginia", "Georgia", "Cuba", "Chad", "Jordan", "Syria", "Lebanon", "Serbia",
  "Bosnia", "Greece",
]

/// The organisations of `people.words`, as the news write them.
private let organisations: [String] = {
  var name = ""
  var found: [String] = []
  for line in assetLines(assetText("words/people.words")) {
    if line.indent == 1 { name = line.text }
    guard line.indent > 1, name == "organisation-name" || name == "organisation-phrase" else {
      continue
    }
    for words in line.words {
      found.append(
        words.split(separator: " ").map { word in
          word.count <= 4 && name == "organisation-name"
            ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " "))
    }
  }
  return found
}()
