import Glibc
import Insights
import Prose
import Terminal

// What the program takes from the system it runs on, read once: locale, today's date, the clock.

/// Takes the user's way of writing characters; a UTF-8 locale that is not installed counts as C.UTF-8.
func useLocale() {
  let found = setlocale(LC_CTYPE, "")
  if found != nil, isUTF8 { return }
  let asked = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
  guard found == nil, let name = asked?.lowercased() else { return }
  if name.hasSuffix("utf-8") || name.hasSuffix("utf8") { setlocale(LC_CTYPE, "C.UTF-8") }
}

private var isUTF8: Bool { strcmp(nl_langinfo(nl_item(CODESET)), "UTF-8") == 0 }

/// What can be shown: all of Unicode in a UTF-8 locale, else ASCII.
var repertoire: Repertoire { isUTF8 ? .unicode : .ascii }

/// Today in the user's time zone.
func today() -> CalendarDate? {
  var now = time(nil)
  var parts = tm()
  guard localtime_r(&now, &parts) != nil else { return nil }
  return CalendarDate(
    year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
}

/// Time since some moment, never going back.
func milliseconds() -> Int { microseconds() / 1000 }

func microseconds() -> Int {
  var moment = timespec()
  clock_gettime(CLOCK_MONOTONIC, &moment)
  return moment.tv_sec * 1_000_000 + moment.tv_nsec / 1000
}
