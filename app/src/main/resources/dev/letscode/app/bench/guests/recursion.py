# Many chains of 5,000 calls, and all ways to place 8 queens.
import sys

sys.setrecursionlimit(20_000)


def depth(at):
    return 1 if at == 0 else 1 + depth(at - 1) + (at & 1)


def queens(n, row, columns, left, right):
    if row == n:
        return 1
    ways = 0
    for c in range(n):
        bit = 1 << c
        if columns & bit or left & bit or right & bit:
            continue
        ways += queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return ways


print(sum(depth(5_000) for _ in range(100)), queens(8, 0, 0, 0, 0))
