import Glibc
import Terminal

/// Runs the user's editor on a file and waits for its end; false when none could be started.
func runEditor(_ path: String, line: Int) -> Bool {
  let named = ["VISUAL", "EDITOR"].lazy.compactMap(environment).first { !$0.isEmpty }
  let words = (named ?? "vi").split(separator: " ").map(String.init)
  // A name that begins as an option does is told as a path.
  let file = path.hasPrefix("-") ? "./" + path : path
  var arguments = (words + ["+\(line)", file]).map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var child: pid_t = 0
  guard posix_spawnp(&child, words.first ?? "vi", nil, nil, &arguments, environ) == 0 else {
    return false
  }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0, errno == EINTR {}
  return true
}
