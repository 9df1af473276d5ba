#define _GNU_SOURCE
#include "process.h"

#include <link.h>
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

void give_back_heap(void) { malloc_trim(0); }

// The program's own file has no name here. What other programs use too, as the C library, is no memory of ours.
static int give_back_code_of(struct dl_phdr_info *file, size_t size, void *unused) {
  (void)size;
  (void)unused;
  if (file->dlpi_name[0] != 0) return 0;
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  for (int index = 0; index < file->dlpi_phnum; index++) {
    const ElfW(Phdr) *part = &file->dlpi_phdr[index];
    if (part->p_type != PT_LOAD || (part->p_flags & PF_W)) continue;
    uintptr_t start = (file->dlpi_addr + part->p_vaddr) / page * page;
    uintptr_t end = file->dlpi_addr + part->p_vaddr + part->p_memsz;
    madvise((void *)start, end - start, MADV_DONTNEED);
  }
  return 0;
}

void give_back_code(void) { dl_iterate_phdr(give_back_code_of, NULL); }
