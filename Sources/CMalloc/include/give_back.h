// CMalloc: memory that a waiting program does not need, given back to the system. No header of the C library is
// included here: Glibc's own module must stay the only one that declares what they hold.
#ifndef READER_GIVE_BACK_H
#define READER_GIVE_BACK_H

/// Gives back what the allocator keeps free.
void give_back_heap(void);
/// Gives back the pages of code and constants of the program that are never written to, so that nothing is lost.
void give_back_code(void);

#endif
