#ifndef READER_ASSETS_H
#define READER_ASSETS_H
#include <stddef.h>
#include <stdint.h>

/// One file of Assets, as it stands in the program.
struct asset {
  const char *path;      // below Assets, with forward slashes
  const uint8_t *bytes;  // followed by one zero byte
  size_t count;
};

/// The number of files in the program.
size_t asset_count(void);

/// The file at an index below `asset_count()`.
struct asset asset_at(size_t index);

/// The file at a path; without bytes when there is none.
struct asset asset_named(const char *path);

/// A hash of some bytes, going on from another one: 0, or that of the bytes before.
uint64_t asset_digest(const uint8_t *bytes, size_t count, uint64_t before);
#endif
