extension AnnotatedText {
  /// People by names from all over the world, each person by one name throughout the text: particles, family names in
  /// front, hyphens, and names that are ordinary words.
  func withWorldNames(_ number: Int) -> AnnotatedText? {
    let scalars = Array(text.unicodeScalars)
    var families: Set<String> = []
    for span in persons where span.count == 2 && span[0] < span[1] && span[1] <= scalars.count {
      var name = String.UnicodeScalarView()
      name.append(contentsOf: scalars[span[0]..<span[1]])
      let words = String(name).split(separator: " ")
      if words.count > 1, let last = words.last { families.insert(String(last)) }
    }
    return rewritten { words, _ in
      guard let last = words.last, families.contains(String(last)), words.count < 4 else {
        return nil
      }
      let key = last.utf8.reduce(number &* 31) { ($0 &* 33 &+ Int($1)) & 0xFFFF }
      let family = worldFamilies[key % worldFamilies.count]
      if words.count == 1 { return family }
      let given = worldGivenNames[key / 7 % worldGivenNames.count]
      return key % 9 == 0 ? familyFirst[key / 9 % familyFirst.count] : "\(given) \(family)"
    }
  }
}

private let worldGivenNames = [
  "Wim", "Ursel", "Joost", "Maarten", "Ludwig", "Jürgen", "Søren", "Bjørn", "Þórður", "Siobhán",
  "Niamh", "Per",
  "Seán", "João", "Inácio", "Thiago", "Beatriz", "José Luis", "María José", "Xiomara", "Amadou",
  "Kwame", "Ngozi",
  "Thabo", "Chidi", "Wanjiru", "Tendai", "Fatoumata", "Youssef", "Layla", "Abdel Karim", "Mohammed",
  "Khalid", "Reza",
  "Shirin", "Ayşe", "Mehmet", "Volodymyr", "Oleksandr", "Vladislav", "Yelena", "Zbigniew",
  "Agnieszka", "Radovan",
  "Ivana", "Narendra", "Lakshmi", "Priya", "Arjun", "Tenzin", "Haruto", "Yuki", "Wei", "Xiaoming",
  "Anne-Sophie",
  "Jean-Claude", "Or", "Will", "May", "Art", "Chase", "Grant", "Rob", "Paris", "Jordan", "Sydney",
  "Rose", "Hope",
  "J. R.", "A.P.", "Adaeze", "Soraya", "Luca", "Dario", "Mette", "Eero", "Kaisa", "Vytautas",
  "Ilze", "Dragan",
]

private let worldFamilies = [
  "van der Meer", "van den Berg", "de Vries", "von Hagen", "zu Wald", "van Dijk", "Ní Dhonnchadha",
  "O’Rourke",
  "O'Malley", "MacCormack", "Mac Giolla", "da Silva", "de Souza", "dos Santos", "do Prado",
  "del Carmen", "de la Cruz",
  "de la Torre", "Rodríguez Vega", "Ortiz Mena", "Le Gall", "Di Marco", "D’Angelo", "Della Rocca",
  "Lo Bianco",
  "al-Rashidi", "Al-Sayed", "el-Amrani", "bin Faisal", "ibn Tamim", "ben Youssef", "Abu Zeid",
  "Mensah-Boateng",
  "wa Nkosi", "Okonkwo", "Adeyemi", "Petrenko", "Kovalchuk", "Šimić", "Kovačević", "Novák",
  "Wójcik", "Gunnarsdóttir",
  "Jónsson", "Lindqvist", "Sørensen", "Güneş", "Yılmaz", "Joshi", "Chatterjee", "Subramaniam",
  "Ishikawa", "Tanabe",
  "March", "April", "Miller", "Banks", "Frost", "Rivers", "Price", "Fox", "Stone", "Hill", "Field",
  "Church", "Castle",
  "Park", "Power", "Law", "Case", "Love", "Young", "Long", "White", "Ford", "Marsh", "Reed", "Pike",
  "Lund-Berg",
  "Zavala", "Moro", "Haakar", "Tadeks", "Obi", "Nkrumah", "Zelenkin", "Dorn", "Aker", "Prahl",
  "Hallam", "Penner",
]

/// The family name stands in front.
private let familyFirst = [
  "Park Ji-woo", "Kim Tae-ri", "Lee Hyun-woo", "Liu Baoshan", "Xu Wenbo", "Zhang Wei",
  "Nguyen Van Minh",
  "Le Thi Hoa", "Tran Duc Anh", "Kim Jong Su", "Choi Min-ho", "Wang Xiaoli", "Chen Guang",
  "Pham Thi Lan",
]
