#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

static const uint32_t shim_pcre2_anchored = PCRE2_ANCHORED;
