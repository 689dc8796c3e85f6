// attack: is called like a file with more options for the compiler
// expect: CE WA
// submitted-as: @options.c

#include <stdio.h>
int main(void) { puts("contained"); }
