// attack: has the linker make a program whose variables need more room than there is
// expect: RTE MLE CE

__asm__(".section .huge, \"aw\", @nobits\n.zero 0x7f0000000000\n.previous\n");
int main(void) { return 0; }
