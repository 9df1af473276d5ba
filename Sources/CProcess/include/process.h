// CProcess: what the program as a process of the system can do that Swift has no words for. No header of the C library
// is included here: Glibc's own module must stay the only one that declares what they hold.
#ifndef READER_PROCESS_H
#define READER_PROCESS_H

/// The argument of the program at an index, 0 being its name; null behind the last.
const char *process_argument(int index);
/// Gives back what the allocator keeps free.
void give_back_heap(void);
/// Gives back the pages of code and constants of the program that are never written to, so that nothing is lost.
void give_back_code(void);

#endif
