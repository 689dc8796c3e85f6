// attack: macros that double each other's length
// expect: CE
// compile-time: 2
// compile-memory-mib: 256

#define A(x) x x x x x x x x
#define B(x) A(A(A(A(x))))
#define C(x) B(B(B(x)))
int main(void) { C(C(;)) }
