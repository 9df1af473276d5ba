#ifndef READER_ASSETS_H
#define READER_ASSETS_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One file of Assets, as it stands in the program.
struct asset {
  const char *path;      // below Assets, with forward slashes
  const uint8_t *bytes;  // followed by one zero byte
  size_t count;
  uint64_t digest;       // tells the contents of a source of words or rules from all others; 0 where nobody asks
};

/// The number of files in the program.
size_t asset_count(void);

/// The file at an index below `asset_count()`.
struct asset asset_at(size_t index);

/// The file at a path; without bytes when there is none.
struct asset asset_named(const char *path);

/// Asks the processor to have the cache line of an address at hand soon.
static inline void prefetch(const void *address) { __builtin_prefetch(address); }

#ifdef __cplusplus
}
#endif
#endif
