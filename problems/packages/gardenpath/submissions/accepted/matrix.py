# State: the numbers of ways for the last four lengths, in total and by the kind of the last slab.
import sys

MOD = 10**9 + 7


def times(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) % MOD for column in columns] for row in a]


def main():
    n, t, *rest = map(int, sys.stdin.read().split())
    kinds = list(zip(rest[::2], rest[1::2]))
    width = t + 1  # one total and t kinds
    size = 4 * width
    step = [[0] * size for _ in range(size)]
    for i, (length, colours) in enumerate(kinds, 1):
        source = (length - 1) * width
        for row in (0, i):
            step[row][source] = (step[row][source] + colours) % MOD
            step[row][source + i] = (step[row][source + i] - colours) % MOD
    for row in range(width, size):
        step[row][row - width] = 1
    vector = [[0] for _ in range(size)]
    vector[0][0] = 1
    while n:
        if n & 1:
            vector = times(step, vector)
        step = times(step, step)
        n >>= 1
    print(vector[0][0])


main()
