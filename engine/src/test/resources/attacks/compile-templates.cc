// attack: a compiler that instantiates templates for ever
// expect: CE
// compile-time: 1

template <int N, int M> struct Bomb {
    static constexpr int value = Bomb<N - 1, 2 * M>::value + Bomb<N - 1, 2 * M + 1>::value;
};
template <int M> struct Bomb<0, M> {
    static constexpr int value = M;
};
int main() { return Bomb<30, 0>::value; }
