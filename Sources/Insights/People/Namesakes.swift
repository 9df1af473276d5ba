/// What a word beside a name says it is the name of, if it is no person's: the groups of `words/namesakes.words`.
struct Namesakes: WordGroups {
  static let file = "namesakes"
  let rawValue: UInt32

  static let thing = Namesakes(rawValue: 1)
  static let shipSign = Namesakes(rawValue: 2)
  static let craft = Namesakes(rawValue: 4)
  static let saint = Namesakes(rawValue: 8)
  static let found = Namesakes(rawValue: 16)
  static let eponym = Namesakes(rawValue: 32)
  static let holding = Namesakes(rawValue: 64)
  static let firm = Namesakes(rawValue: 128)
  static let place = Namesakes(rawValue: 256)
  static let platform = Namesakes(rawValue: 512)
  static let letters = Namesakes(rawValue: 1024)
  static let player = Namesakes(rawValue: 2048)
  static let staff = Namesakes(rawValue: 4096)
  static let inside = Namesakes(rawValue: 8192)
  static let officer = Namesakes(rawValue: 16384)
  static let work = Namesakes(rawValue: 32768)
  static let opener = Namesakes(rawValue: 65536)
  static let led = Namesakes(rawValue: 131072)
  static let party = Namesakes(rawValue: 262144)
  static let branch = Namesakes(rawValue: 524288)
  static let site = Namesakes(rawValue: 1_048_576)
  static let bodyNoun = Namesakes(rawValue: 2_097_152)
  static let monthLead = Namesakes(rawValue: 4_194_304)
  static let ofMonth = Namesakes(rawValue: 8_388_608)
  static let ruler = Namesakes(rawValue: 16_777_216)

  static let names: [String: Namesakes] = [
    "thing": .thing, "ship-sign": .shipSign, "craft": .craft, "saint": .saint, "found": .found,
    "eponym": .eponym, "holding": .holding, "firm": .firm, "place": .place, "platform": .platform,
    "letters": .letters, "player": .player, "staff": .staff,
    "inside": .inside, "officer": .officer, "work": .work,
    "opener": .opener, "led": .led, "party": .party, "branch": .branch, "site": .site,
    "body-noun": .bodyNoun,
    "month-lead": .monthLead, "of-month": .ofMonth, "ruler": .ruler,
  ]
}

let namesakes = GroupTable<Namesakes>()
