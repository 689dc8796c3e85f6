// attack: is called like an option of the compiler
// expect: CE WA
// submitted-as: -fplugin=evil.c

#include <stdio.h>
int main(void) { puts("contained"); }
