#error "<ext/pb_ds/priority_queue.hpp> is part of GCC's library only; WebAssembly programs are compiled with clang and libc++, which do not have it"
