// attack: has the linker leave gaps of gigabytes
// expect: CE RTE WA MLE
// compile-time: 2
// compile-memory-mib: 256

int a __attribute__((aligned(1 << 28))) = 1;
int b __attribute__((aligned(1 << 28), section(".other"))) = 2;
int main(void) { return a + b - 3; }
