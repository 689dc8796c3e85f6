// attack: a file that includes itself twice
// expect: CE
// compile-time: 1
// compile-memory-mib: 256

#include __FILE__
#include __FILE__
int main(void) { return 0; }
