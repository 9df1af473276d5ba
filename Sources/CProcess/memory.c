#define _GNU_SOURCE
#include "process.h"

#include <link.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// Half a megabyte, what a short article takes; in pieces so small that none of them is given back when it is freed.
enum { piece_size = 60 << 10, piece_count = 9 };

void ready_heap(void) {
  void *pieces[piece_count];
  for (int index = 0; index < piece_count; index++) pieces[index] = malloc(piece_size);
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t start = (uintptr_t)pieces[0] / page * page;
  uintptr_t end = (uintptr_t)pieces[piece_count - 1] + piece_size;
  madvise((void *)start, end - start, MADV_POPULATE_WRITE);
  for (int index = 0; index < piece_count; index++) free(pieces[index]);
}

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
