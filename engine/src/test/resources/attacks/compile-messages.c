// attack: a compiler that prints messages without end
// expect: CE
// compile-time: 2

#define A(x) x x x x x x x x x x
#define B(x) A(A(A(x)))
int main(void) {
    B(A(_Static_assert(0, "a message of more than a few characters, which is printed as often as it is met");))
}
