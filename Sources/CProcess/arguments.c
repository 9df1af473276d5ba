#include "process.h"

#include <stddef.h>

static int count;
static char **arguments;

// The C library hands the arguments to what runs before `main`. Swift reads them from /proc, which takes as long as
// finding the quotes of an article.
__attribute__((constructor)) static void keep(int given, char **values) {
  count = given;
  arguments = values;
}

const char *process_argument(int index) {
  return index >= 0 && index < count ? arguments[index] : NULL;
}
