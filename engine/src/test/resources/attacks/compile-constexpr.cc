// attack: a compiler that computes for ever
// expect: CE
// compile-time: 1

constexpr int fibonacci(int n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }
template <int N> constexpr int value = fibonacci(N) + value<N - 1>;
template <> constexpr int value<20> = 1;
int main() { return value<60>; }
