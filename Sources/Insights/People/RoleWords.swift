/// What a word beside a name tells of a role: the groups of `words/roles.words`.
struct RoleWords: WordGroups {
  static let file = "roles"
  let rawValue: UInt16

  static let doing = RoleWords(rawValue: 1)
  static let auxiliary = RoleWords(rawValue: 2)
  static let appointed = RoleWords(rawValue: 4)
  static let copula = RoleWords(rawValue: 8)
  static let closing = RoleWords(rawValue: 16)
  static let participle = RoleWords(rawValue: 32)
  static let maker = RoleWords(rawValue: 64)
  static let presently = RoleWords(rawValue: 128)
  static let leader = RoleWords(rawValue: 256)
  static let ending = RoleWords(rawValue: 512)
  static let past = RoleWords(rawValue: 1024)
  static let anyone = RoleWords(rawValue: 2048)
  static let moment = RoleWords(rawValue: 4096)

  static let names: [String: RoleWords] = [
    "doing": .doing, "auxiliary": .auxiliary, "appointed": .appointed, "copula": .copula,
    "closing": .closing, "participle": .participle, "maker": .maker, "presently": .presently,
    "leader": .leader,
    "ending": .ending, "past": .past, "anyone": .anyone, "moment": .moment,
  ]
}

let roleWords = GroupTable<RoleWords>()
