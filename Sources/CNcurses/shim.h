// What Swift cannot see of ncurses by itself: globals that it refuses as shared state, and macros.
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <term.h>

static inline WINDOW *shim_stdscr(void) { return stdscr; }
/// What ncurses believes the terminal shows, and what it is to show next.
static inline WINDOW *shim_curscr(void) { return curscr; }
static inline WINDOW *shim_newscr(void) { return newscr; }
static inline int shim_lines(void) { return LINES; }
static inline int shim_colors(void) { return COLORS; }
static inline void shim_escape_delay(int milliseconds) { set_escdelay(milliseconds); }

/// Bits of a style's attributes, in their order: bold, dim, italic, underline, reverse.
static inline attr_t shim_attributes(uint8_t bits) {
  return (bits & 1 ? A_BOLD : 0) | (bits & 2 ? A_DIM : 0) | (bits & 4 ? A_ITALIC : 0) |
         (bits & 8 ? A_UNDERLINE : 0) | (bits & 16 ? A_REVERSE : 0);
}

/// A cell of a character with two marks (0 for none) in a style and a colour pair.
static inline void shim_fill(cchar_t *cell, uint32_t base, uint32_t first, uint32_t second,
                             attr_t attributes, int pair) {
  *cell = (cchar_t){.attr = attributes | (attr_t)COLOR_PAIR(pair)};
  cell->chars[0] = (wchar_t)base;
  cell->chars[1] = (wchar_t)first;
  cell->chars[2] = (wchar_t)second;
#if NCURSES_EXT_COLORS
  cell->ext_color = pair;
#endif
}

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
