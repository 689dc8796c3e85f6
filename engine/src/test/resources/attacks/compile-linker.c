// attack: has the linker make a program that asks for an interpreter which is not there
// expect: RTE CE

#include <stdio.h>

const char interpreter[] __attribute__((section(".interp"), used)) = "/nonexistent/interpreter";
int main(void) { puts("contained"); }
