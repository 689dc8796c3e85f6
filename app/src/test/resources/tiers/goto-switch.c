// topic: goto, fall-through, the comma, leaving nested loops, and the order of evaluation where it is defined
// input: 5
// output: 5 4 3 2 1 0
// output: two one zero
// output: 3 1
// output: 1001 0 1

#include <stdio.h>

static int trace(int n) {
    printf("%d", n);
    return n;
}

int main(void) {
    int n;
    scanf("%d", &n);
again:
    printf(n ? "%d " : "%d\n", n);
    if (n-- > 0) goto again;
    switch (2) {
    case 3: printf("three ");
    case 2: printf("two ");
    case 1: printf("one ");
    default: printf("zero\n");
    }
    int found = 0, i, j;
    for (i = 1; !found && i < 10; i++) {
        for (j = 1; j < 10; j++) {
            if (i * j == 2 && i < j) found = i * 2 + j - 1;
            if (found) break;
        }
    }
    printf("%d %d\n", found, i - 1);
    int shorted = (trace(1) || trace(2)) && trace(0);
    int order = (trace(0), trace(1));
    printf(" %d %d\n", shorted, order);
}
