#include <utf8proc.h>
#include <wchar.h>
