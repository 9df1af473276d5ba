#include <locale.h>
#include <utf8proc.h>
#include <wchar.h>

// Declared here, since the feature macro that declares it changes other headers.
extern int wcwidth(wchar_t value);

/// A locale whose characters are UTF-8, whatever the environment says; NULL where there is none.
static inline locale_t shim_utf8_locale(void) {
  return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

/// The C library's width of a scalar in that locale, -1 for none; the thread's own locale is put back.
static inline int shim_wcwidth(locale_t locale, uint32_t value) {
  locale_t before = uselocale(locale);
  int width = wcwidth((wchar_t)value);
  uselocale(before);
  return width;
}
