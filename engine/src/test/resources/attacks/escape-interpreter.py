# attack: does what is forbidden from an interpreter, over its interface to C
# expect: SV
# reason: ptrace
# memory-mib: 128

import ctypes

libc = ctypes.CDLL(None)
if libc.ptrace(0, 0, 0, 0) == 0:
    print("BREACH: ptrace is permitted")
print("contained")
