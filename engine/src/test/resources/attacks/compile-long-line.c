// attack: has the compiler print a line so long that whoever reads its messages takes minutes
// expect: CE

#define A(x) x x x x x x x x x x
_Static_assert(0, A(A(A(A("111111")))));
