// attack: has the assembler copy a device, and the host's secret, into the program
// expect: CE
// compile-time: 2
// compile-memory-mib: 256

__asm__(".data\nstolen: .incbin \"@secret@\"\n.incbin \"/dev/zero\"\n");
int main(void) { return 0; }
