// attack: has the compiler read a device that never ends
// expect: CE
// compile-time: 1
// compile-memory-mib: 256

#include "/dev/zero"
#include "/dev/urandom"
int main(void) { return 0; }
