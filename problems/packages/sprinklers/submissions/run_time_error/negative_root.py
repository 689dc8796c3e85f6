# Starts the bisection at zero and takes the root of a negative number: a ValueError.
import sys
from math import sqrt

n, k, *rest = map(int, sys.stdin.buffer.read().split())
cacti = list(zip(rest[::2], rest[1::2]))


def suffices(r):
    intervals = sorted((x + sqrt(r * r - y * y), x - sqrt(r * r - y * y)) for x, y in cacti)
    used, last = 0, float("-inf")
    for end, beginning in intervals:
        if beginning > last:
            last = end
            used += 1
    return used <= k


low, high = 0.0, 3e6
for _ in range(60):
    middle = (low + high) / 2
    if suffices(middle):
        high = middle
    else:
        low = middle
print(high)
