// CSignals: what must be done inside a signal handler, and nothing else. Everything here is async-signal-safe.
#ifndef READER_SIGNALS_H
#define READER_SIGNALS_H
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// Guarding of mapped files: reading behind the end of a file that shrank gives zeros instead of SIGBUS.

/// Guards a mapping of `length` bytes; true when there was room for it.
bool guard_mapping(const void *base, size_t length);
/// Ends the guard of a mapping, before it is unmapped.
void unguard_mapping(const void *base);
/// True once after a guarded mapping was read where its file no longer is.
bool take_mapping_hole(void);

// The terminal on a fatal signal: prepared bytes are written, the settings restored, the signal raised again.

/// Installs the handlers for every signal that ends a program; returns the read end of a pipe that gets a byte
/// for SIGWINCH, SIGTSTP and SIGCONT, or -1.
int signals_open(void);
/// From now on a fatal signal writes these bytes (at most 255) to the terminal and restores these settings.
void signals_arm(int terminal, const char *bytes, size_t count, const struct termios *settings);
/// From now on a fatal signal leaves the terminal alone.
void signals_disarm(void);
/// Stops the whole job as ^Z does where it is no key; returns when it goes on.
void signals_stop_job(void);
/// What came since the last call: bits of `signals_event`.
int signals_take(void);

enum signals_event { signals_resized = 1, signals_stopped = 2, signals_continued = 4 };
#endif
