# Allows two neighbouring slabs of the same length.
import sys

MOD = 10**9 + 7
n, t, *rest = map(int, sys.stdin.read().split())
step = [[0] * 4, [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]]
for length, colours in zip(rest[::2], rest[1::2]):
    step[0][length - 1] = colours


def times(a, b):
    return [[sum(x * y for x, y in zip(row, column)) % MOD for column in zip(*b)] for row in a]


vector = [[1], [0], [0], [0]]
while n:
    if n & 1:
        vector = times(step, vector)
    step = times(step, step)
    n >>= 1
print(vector[0][0])
