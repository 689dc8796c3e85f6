// topic: a program that prints nothing
// input: 1

int main(void) {
    return 0;
}
