// attack: a program of 16 gigabytes from 24 characters
// expect: CE
// compile-time: 2
// compile-memory-mib: 256

int main[-1u] = {1};
