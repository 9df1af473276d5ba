import CProcess

/// Gives back what the program does not need while it waits: memory that was freed, and pages of the program's own
/// file.
func giveBackMemory() {
  give_back_heap()
  giveBackFile()
}

/// Gives back pages of the program's own file, code and constants, which come back by themselves when they are used again.
func giveBackFile() { give_back_code() }
