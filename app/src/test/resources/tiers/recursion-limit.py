# topic: how deep Python lets functions call each other, and what changes it
# lane: quick
# output: function 997 True
# output: method 997 True
# output: generator 996 True
# output: comprehension True
# output: 5000 4997
# output: 200 197
# output: 1000 997

import sys


class Walker:
    def down(self, n):
        return 0 if n == 0 else self.down(n - 1)


def down(n):
    return 0 if n == 0 else down(n - 1)


def yielding(n):
    if n > 0:
        yield from yielding(n - 1)
    yield n


def comprehended(n):
    return 0 if n == 0 else [comprehended(n - 1) for _ in range(1)]


def deepest(call):
    low, high = 1, 6000
    while low < high:
        middle = (low + high + 1) // 2
        try:
            call(middle)
            low = middle
        except RecursionError:
            high = middle - 1
    return low


def again(call):
    """Whether what was too deep leaves nothing behind."""
    return deepest(call) == deepest(call)


print("function", deepest(down), again(down))
print("method", deepest(Walker().down), again(Walker().down))
print("generator", deepest(lambda n: list(yielding(n))), again(lambda n: list(yielding(n))))
print("comprehension", deepest(comprehended) < 1000)
for limit in 5000, 200, 1000:
    sys.setrecursionlimit(limit)
    print(sys.getrecursionlimit(), deepest(down))
