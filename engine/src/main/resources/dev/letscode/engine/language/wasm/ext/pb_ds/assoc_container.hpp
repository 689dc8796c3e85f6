#error "<ext/pb_ds/assoc_container.hpp> is part of GCC's library only; WebAssembly programs are compiled with clang and libc++, which do not have it"
