#define _GNU_SOURCE 1
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// --- mapped files

enum { guard_count = 64 };
static _Atomic uintptr_t guard_base[guard_count];
static _Atomic size_t guard_length[guard_count];
static atomic_bool hole_found;
static atomic_bool guard_installed;

static void on_fatal(int number, siginfo_t *info, void *context);

/// Lays zeros from the page of an address to the end of the guarded mapping it lies in; false when in none.
static bool fill_hole(uintptr_t address) {
  for (int slot = 0; slot < guard_count; slot++) {
    uintptr_t base = atomic_load(&guard_base[slot]);
    size_t length = atomic_load(&guard_length[slot]);
    if (base == 0 || address < base || address - base >= length) continue;
    uintptr_t page = address & ~(uintptr_t)4095;
    if (mmap((void *)page, base + length - page, PROT_READ,
             MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) == MAP_FAILED)
      return false;
    atomic_store(&hole_found, true);
    return true;
  }
  return false;
}

static void on_bus_error(int number, siginfo_t *info, void *context) {
  int saved = errno;
  if (!fill_hole((uintptr_t)info->si_addr)) on_fatal(number, info, context);
  errno = saved;
}

static void install(int number, void (*handler)(int, siginfo_t *, void *), int flags) {
  struct sigaction action = {0};
  action.sa_sigaction = handler;
  action.sa_flags = SA_SIGINFO | flags;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

bool guard_mapping(const void *base, size_t length) {
  if (!atomic_exchange(&guard_installed, true)) install(SIGBUS, on_bus_error, SA_ONSTACK);
  for (int slot = 0; slot < guard_count; slot++) {
    uintptr_t empty = 0;
    if (atomic_load(&guard_length[slot]) != 0) continue;
    atomic_store(&guard_length[slot], length);
    if (atomic_compare_exchange_strong(&guard_base[slot], &empty, (uintptr_t)base)) return true;
  }
  return false;
}

void unguard_mapping(const void *base) {
  for (int slot = 0; slot < guard_count; slot++)
    if (atomic_load(&guard_base[slot]) == (uintptr_t)base) {
      atomic_store(&guard_base[slot], 0);
      atomic_store(&guard_length[slot], 0);
      return;
    }
}

bool take_mapping_hole(void) { return atomic_exchange(&hole_found, false); }

// --- the terminal

static atomic_bool armed;
static int terminal;
static char farewell[256];
static size_t farewell_count;
static struct termios before;
static int wake[2] = {-1, -1};
static atomic_int events;

/// Gives the terminal back, then lets the signal do what it does without a handler.
static void on_fatal(int number, siginfo_t *info, void *context) {
  (void)info, (void)context;
  if (atomic_exchange(&armed, false)) {
    size_t done = 0;
    while (done < farewell_count) {
      ssize_t count = write(terminal, farewell + done, farewell_count - done);
      if (count <= 0 && errno != EINTR) break;
      if (count > 0) done += (size_t)count;
    }
    tcsetattr(terminal, TCSANOW, &before);
  }
  struct sigaction action = {0};
  action.sa_handler = SIG_DFL;
  sigaction(number, &action, NULL);
  raise(number);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
}

static void on_event(int number, siginfo_t *info, void *context) {
  (void)info, (void)context;
  int saved = errno;
  int bit = number == SIGWINCH  ? signals_resized
            : number == SIGTSTP ? signals_stopped
                                : signals_continued;
  atomic_fetch_or(&events, bit);
  if (write(wake[1], "!", 1) < 0) errno = saved;
  errno = saved;
}

/// A stack of its own for the handlers, so that an endless recursion can still give the terminal back.
static void use_own_stack(void) {
  static char memory[32768];
  stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
  sigaltstack(&stack, NULL);
}

int signals_open(void) {
  static const int fatal[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGFPE,
                              SIGSYS,  SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2};
  if (wake[0] >= 0) return wake[0];
  if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
  use_own_stack();
  for (size_t index = 0; index < sizeof fatal / sizeof fatal[0]; index++) {
    struct sigaction action;
    sigaction(fatal[index], NULL, &action);
    if (action.sa_handler != SIG_IGN) install(fatal[index], on_fatal, SA_ONSTACK);
  }
  if (!atomic_exchange(&guard_installed, true)) install(SIGBUS, on_bus_error, SA_ONSTACK);
  install(SIGWINCH, on_event, SA_RESTART);
  install(SIGTSTP, on_event, SA_RESTART);
  install(SIGCONT, on_event, SA_RESTART);
  return wake[0];
}

void signals_arm(int descriptor, const char *bytes, size_t count, const struct termios *settings) {
  atomic_store(&armed, false);
  terminal = descriptor;
  farewell_count = count < sizeof farewell ? count : sizeof farewell - 1;
  memcpy(farewell, bytes, farewell_count);
  before = *settings;
  atomic_store(&armed, true);
}

void signals_disarm(void) { atomic_store(&armed, false); }

int signals_take(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {
  }
  return atomic_exchange(&events, 0);
}

void signals_stop_job(void) {
  struct sigaction action = {0};
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  kill(0, SIGTSTP);
  install(SIGTSTP, on_event, SA_RESTART);
}
