// topic: qsort and bsearch with a comparison of one's own
// input: 7
// input: pear 3
// input: fig 10
// input: apple 3
// input: kiwi 7
// input: plum 10
// input: date 1
// input: lime 7
// output: date 1
// output: apple 3
// output: pear 3
// output: kiwi 7
// output: lime 7
// output: fig 10
// output: plum 10
// output: found kiwi

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct fruit {
    char name[20];
    int price;
};

static int compare(const void *a, const void *b) {
    const struct fruit *x = a, *y = b;
    return x->price != y->price ? (x->price > y->price) - (x->price < y->price) : strcmp(x->name, y->name);
}

int main(void) {
    int n;
    struct fruit fruits[10];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%19s %d", fruits[i].name, &fruits[i].price);
    qsort(fruits, n, sizeof *fruits, compare);
    for (int i = 0; i < n; i++) printf("%s %d\n", fruits[i].name, fruits[i].price);
    struct fruit key = {"kiwi", 7};
    struct fruit *found = bsearch(&key, fruits, n, sizeof *fruits, compare);
    printf("found %s\n", found ? found->name : "nothing");
}
