// What Swift cannot see of ncurses by itself: globals that it refuses as shared state, and macros.
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <term.h>

static inline WINDOW *shim_stdscr(void) { return stdscr; }
/// What ncurses believes the terminal shows.
static inline WINDOW *shim_curscr(void) { return curscr; }
/// A capability of the terminal that newterm opened; NULL when it has none by that name.
static inline const char *shim_capability(const char *name) {
  const char *found = tigetstr((char *)name);
  return found == (const char *)-1 ? NULL : found;
}

/// The same with its parameters filled in.
static inline const char *shim_capability_of(const char *name, long first, long second) {
  const char *found = shim_capability(name);
  return found ? tparm((char *)found, first, second, 0L, 0L, 0L, 0L, 0L, 0L, 0L) : NULL;
}

/// Takes over the terminal of standard output, with keys from a descriptor; false when TERM names none.
static inline bool shim_open(int input) {
  FILE *keys = input == 0 ? stdin : fdopen(input, "r");
  return keys && newterm(NULL, stdout, keys);
}
