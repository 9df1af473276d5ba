// A program on a terminal of its own, for tests: what the Glibc module does not show to Swift.
#ifndef READER_PSEUDO_TERMINAL_H
#define READER_PSEUDO_TERMINAL_H
#include <sys/types.h>

/// Starts a program (NULL-ended arguments and environment) as the leader of a session on a new terminal of that size.
/// Standard input is `input` instead where that is 0 or more. Returns its process id, or -1; `primary` is our end.
pid_t pseudo_terminal_start(const char *path, char *const arguments[], char *const environment[],
                            int columns, int rows, int input, int *primary);
/// Changes the size of the window.
void pseudo_terminal_resize(int primary, int columns, int rows);
/// 1 when the terminal behind our end echoes and edits lines, as a shell leaves it.
int pseudo_terminal_is_cooked(int primary);
#endif
