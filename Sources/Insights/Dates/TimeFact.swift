public import Prose

/// A temporal expression as the words give it, before anything outside its sentence is asked. No strings, 40 bytes.
public struct TimeFact: Sendable {
  /// What kind of thing the words name, and so how a value is made of the other fields.
  public enum Form: UInt8, Sendable, CaseIterable {
    /// A date of the calendar by any of year, month, day, weekday, season, quarter, decade, century, holiday.
    case calendar
    /// A unit of time by its place: last week, this year, that day, the quarter.
    case relative
    /// A date some units before or after another: three days ago, two weeks after Christmas.
    case shifted
    case duration
    case set
    /// now, recently, the future.
    case reference
    /// A time of day without a date: 3 p.m., noon, the morning.
    case time
  }

  /// Units of time, the longer ones with the larger raw value.
  public enum Unit: UInt8, Sendable, CaseIterable {
    case second = 1
    case minute, hour, day, week, fortnight, month, quarter, year, decade, century, millennium
    case weekend, season, night, weekday
  }

  /// Where a date lies seen from another one.
  public enum Direction: UInt8, Sendable, CaseIterable {
    case last = 1
    case this, next
    /// that, the same: the one spoken of.
    case that
    /// the previous, the following: seen from the one spoken of.
    case previous, following
    /// “the” alone.
    case the
    /// The same one a year before: the year-ago quarter.
    case yearAgo
  }

  /// How an amount of time leads from its base.
  public enum Shift: UInt8, Sendable, CaseIterable {
    /// From the day of publication: ago, from now.
    case ago = 1
    case fromNow
    /// From the date spoken of or named: earlier, before; later, after.
    case before, after
  }

  /// The word before that places it.
  public enum Signal: UInt8, Sendable, CaseIterable {
    case on = 1
    case `in`, at, of, during, since, until, from, to, through, between, and, by, before, after
    case `for`, within, over, per
    /// ahead of, before, up to: the day is that of something known beforehand, a vote or a match.
    case ahead
  }

  /// The tense of the clause it stands in.
  public enum Tense: UInt8, Sendable, CaseIterable { case unknown, past, present, future }

  public enum Part: UInt8, Sendable, CaseIterable {
    case morning = 1
    case midday, afternoon, evening, night
  }

  public enum Reference: UInt8, Sendable, CaseIterable {
    case past = 1
    case present, future
  }

  /// How it stands in its sentence, and how its figures stand.
  public struct Place: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// It opens its sentence, alone or behind a preposition: “In 1943 …”.
    public static var opening: Place { Place(rawValue: 1) }
    /// It is told in passing: in brackets, or as the end of a longer time (“which lasted until May 1942”).
    public static var aside: Place { Place(rawValue: 2) }
    /// It is the year of a quotation that stands before it (“…,” she told the paper in 1988), or the day of the paper that
    /// tells (“a complaint filed Friday”).
    public static var ofSpeech: Place { Place(rawValue: 4) }
    /// “when” stands behind it: “since 1974, when …”.
    public static var told: Place { Place(rawValue: 16) }
    /// “will” stands before it.
    public static var willBe: Place { Place(rawValue: 32) }
    /// Of a season: the place that it is told of has it half a year later.
    public static var southern: Place { Place(rawValue: 64) }
    /// Month and day stand in figures that could be read the other way round: 5/6/2024.
    public static var eitherOrder: Place { Place(rawValue: 8) }
    /// Of a year: somebody was born then.
    public static var birth: Place { Place(rawValue: 128) }
  }

  public var start = 0
  public var length: UInt16 = 0
  public var form: Form
  /// The number of its sentence in the stretch.
  public var sentence: Int32 = 0
  /// The year as written, years before Christ negative (44 BC is -44); 0 where none stands.
  public var year: Int16 = 0
  /// 1…12; 0 where none stands, as with all fields below.
  public var month: UInt8 = 0
  public var day: UInt8 = 0
  /// 1 Monday … 7 Sunday.
  public var weekday: UInt8 = 0
  /// 1 spring, 2 summer, 3 autumn, 4 winter.
  public var season: UInt8 = 0
  /// 1…4.
  public var quarter: UInt8 = 0
  /// 1, 2.
  public var half: UInt8 = 0
  /// The first three digits of its years (199 for the 1990s).
  public var decade: Int16 = 0
  /// As TIMEX3 has it: the first two digits of its years (18 for the 19th century), one more than them in `century`.
  public var century: Int16 = 0
  /// A row of the table of holidays.
  public var holiday: UInt8 = 0
  public var unit: Unit?
  /// How many units; -1 where only “some” is said.
  public var amount: Int32 = 0
  /// Tenths of a unit on top of `amount`.
  public var tenths: UInt8 = 0
  /// What is counted on top in the next smaller units: months and days to years, minutes and seconds to hours.
  public var smaller: UInt8 = 0
  public var smallest: UInt8 = 0
  /// The unit of the last of them.
  public var minor: Unit?
  public var direction: Direction?
  public var shift: Shift?
  /// Days from the day of publication plus 100: 99 yesterday, 100 today, 101 tomorrow; 0 none.
  public var offset: UInt8 = 0
  /// Which of its kind inside the rest: the first Monday in May is 1, the last 255.
  public var ordinal: UInt8 = 0
  public var modifier: TimeExpression.Modifier?
  public var part: Part?
  /// Hours since midnight plus 1; 0 none.
  public var hour: UInt8 = 0
  /// Minutes plus 1; 0 none.
  public var minute: UInt8 = 0
  /// Seconds plus 1; 0 none.
  public var second: UInt8 = 0
  /// 1: universal time.
  public var zone: UInt8 = 0
  /// How old somebody was whose age stands between it and the date before; 0 none.
  public var age: UInt8 = 0
  public var reference: Reference?
  public var signal: Signal?
  public var tense: Tense = .unknown
  public var place: Place = []

  public var range: TextRange { TextRange(start, start + Int(length)) }

  /// 0…24 by the half of the day that is said; of no meaning without an hour.
  var hourOfDay: Int {
    if part == .morning, hour == 13 { return 0 }
    let isLate = part == .afternoon || part == .evening || part == .night
    return Int(hour) - 1 + (isLate && hour < 13 ? 12 : 0)
  }

  init(_ form: Form) { self.form = form }

  /// Day and month changed over, where either could be meant.
  var withDayFirst: TimeFact {
    guard place.contains(.eitherOrder) else { return self }
    var fact = self
    (fact.day, fact.month) = (month, day)
    return fact
  }
}
