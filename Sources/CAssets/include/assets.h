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
#endif
