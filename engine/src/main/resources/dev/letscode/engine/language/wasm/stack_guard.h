// What Debian's libraries for WebAssembly were compiled to call: the division of 128-bit numbers among them.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

__attribute__((weak)) unsigned long __stack_chk_guard = 0x5bd1e995;

__attribute__((weak, noreturn)) void __stack_chk_fail(void) { __builtin_trap(); }

#ifdef __cplusplus
}
#endif
