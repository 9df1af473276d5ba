internal import FoundationEssentials
public import Insights

/// A record of `--jsonl`: `{"id", "text", "published"?}`.
public struct InputRecord: Sendable {
  public var id: String
  public var text: String
  public var published: CalendarDate?

  /// Reads one line. Fails with words a person can act on; `id` is given where it could still be read.
  public static func read(_ line: [UInt8]) -> Result<InputRecord, InputRecordError> {
    guard let parsed = RecordScanner.record(in: line) ?? decoded(line) else {
      return .failure(InputRecordError(id: nil, message: "not a JSON object"))
    }
    guard let id = parsed.id else {
      return .failure(InputRecordError(id: nil, message: "no \"id\""))
    }
    guard let text = parsed.text else {
      return .failure(InputRecordError(id: id, message: "no \"text\""))
    }
    guard let day = parsed.published else {
      return .success(InputRecord(id: id, text: text, published: nil))
    }
    guard let date = CalendarDate(day) else {
      return .failure(InputRecordError(id: id, message: "\"published\" is no date: \(day)"))
    }
    return .success(InputRecord(id: id, text: text, published: date))
  }

  /// Any line, as the library reads it.
  private static func decoded(_ line: [UInt8]) -> LooseRecord? {
    try? JSONDecoder().decode(LooseRecord.self, from: Data(line))
  }
}

/// What a line holds of a record.
struct LooseRecord: Decodable {
  var id: String?
  var text: String?
  var published: String?
}

/// Why a line of `--jsonl` is no record.
public struct InputRecordError: Error, Sendable {
  public var id: String?
  public var message: String
}
