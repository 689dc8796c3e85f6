// Included before every C++ source that becomes WebAssembly. Programs cannot catch anything there: one that would is not
// compiled, and what any other throws goes to whoever runs it.
#ifndef LETSCODE_THROW
#define LETSCODE_THROW

#include "library.h"

// The library's own headers do catch, where it makes no difference; there it is no error.
#define catch                                                                             \
    _Pragma("clang diagnostic push") _Pragma("clang diagnostic error \"-W#pragma-messages\"") \
    _Pragma("GCC warning \"programs in the client tier cannot catch exceptions: they need the server tier\"") \
    _Pragma("clang diagnostic pop") catch

extern "C" {

__attribute__((import_module("letscode"), import_name("thrown"), noreturn)) void letscode_thrown(
    const char *type, __SIZE_TYPE__ length);

__attribute__((weak)) void *__cxa_allocate_exception(__SIZE_TYPE__ size) noexcept { return __builtin_malloc(size); }

__attribute__((weak)) void __cxa_free_exception(void *) noexcept {}

// A type_info is a pointer to its functions and one to its name.
__attribute__((weak, noreturn)) void __cxa_throw(void *, void *type, void (*)(void *)) {
    const char *name = static_cast<const char **>(type)[1];
    letscode_thrown(name, __builtin_strlen(name));
}

__attribute__((weak, noreturn)) void __cxa_rethrow() { letscode_thrown("", 0); }

}

#endif
