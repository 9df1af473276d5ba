#define _GNU_SOURCE 1
#include "pseudo_terminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

pid_t pseudo_terminal_start(const char *path, char *const arguments[], char *const environment[],
                            int columns, int rows, int input, int *primary) {
  int ours = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (ours < 0 || grantpt(ours) || unlockpt(ours)) return -1;
  char name[128];
  if (ptsname_r(ours, name, sizeof name)) return -1;
  pseudo_terminal_resize(ours, columns, rows);
  pid_t child = fork();
  if (child == 0) {
    setsid();
    int theirs = open(name, O_RDWR);
    dup2(input >= 0 ? input : theirs, 0);
    dup2(theirs, 1);
    dup2(theirs, 2);
    if (theirs > 2) close(theirs);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, arguments, environment);
    _exit(127);
  }
  *primary = ours;
  return child;
}

void pseudo_terminal_resize(int primary, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(primary, TIOCSWINSZ, &size);
}

int pseudo_terminal_is_cooked(int primary) {
  struct termios settings;
  if (tcgetattr(primary, &settings)) return -1;
  return (settings.c_lflag & (ICANON | ECHO)) == (ICANON | ECHO);
}
