# topic: recursion 10,000 calls deep, after setting the limit
# input: 10000
# output: 50005000

import sys

sys.setrecursionlimit(20000)


def total(n):
    return 0 if n == 0 else n + total(n - 1)


print(total(int(input())))
