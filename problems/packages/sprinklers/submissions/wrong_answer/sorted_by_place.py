# Serves the cacti from left to right by where they stand, and not by where their interval ends.
import sys
from math import sqrt

n, k, *rest = map(int, sys.stdin.buffer.read().split())
cacti = sorted(zip(rest[::2], rest[1::2]))


def suffices(r):
    used, last = 0, float("-inf")
    for x, y in cacti:
        reach = sqrt(max(0.0, r * r - y * y))
        if x - reach > last:
            last = x + reach
            used += 1
    return used <= k


low, high = float(max(map(abs, rest[1::2]))), 3e6
for _ in range(50):
    middle = (low + high) / 2
    if suffices(middle):
        high = middle
    else:
        low = middle
print(high)
