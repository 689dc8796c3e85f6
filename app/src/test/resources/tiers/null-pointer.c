// topic: reading through a null pointer
// input: 3 5
// output: 9
// ends: crash

#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

static struct node *nodes[10];

int main(void) {
    int n, wanted;
    scanf("%d %d", &n, &wanted);
    for (int i = 0; i < n; i++) {
        nodes[i] = malloc(sizeof *nodes[i]);
        nodes[i]->value = i * i;
        nodes[i]->next = i > 0 ? nodes[i - 1] : NULL;
    }
    printf("%d\n", nodes[2]->value + 5);
    fflush(stdout);
    printf("%d\n", nodes[wanted]->value);
}
