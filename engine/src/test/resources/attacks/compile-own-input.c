// attack: has the compiler read its own standard input and descriptors
// expect: CE
// compile-time: 1
// compile-memory-mib: 256

#include "/dev/stdin"
#include "/proc/self/fd/0"
#include "/proc/self/mem"
int main(void) { return }
