// attack: has the assembler fill a section with a terabyte
// expect: CE
// compile-time: 2
// compile-memory-mib: 256

__asm__(".data\n.fill 0x10000000000, 1, 42\n");
int main(void) { return 0; }
