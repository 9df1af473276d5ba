// What Glibc's own module leaves out: the allocator's controls.
#include <malloc.h>
