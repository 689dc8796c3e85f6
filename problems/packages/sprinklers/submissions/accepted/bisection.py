import sys
from math import sqrt


def main():
    n, k, *rest = map(int, sys.stdin.buffer.read().split())
    cacti = list(zip(rest[::2], [y * y for y in rest[1::2]]))

    def suffices(r):
        square = r * r
        intervals = []
        for x, height in cacti:
            reach = sqrt(square - height) if square > height else 0.0
            intervals.append((x + reach, x - reach))
        intervals.sort()
        last = float("-inf")
        used = 0
        for end, beginning in intervals:
            if beginning > last:
                last = end
                used += 1
                if used > k:
                    return False
        return True

    low, high = float(max(map(abs, rest[1::2]))), 3e6
    if suffices(low):
        high = low
    while high - low > 2e-7 * max(1.0, low):
        middle = (low + high) / 2
        if suffices(middle):
            high = middle
        else:
            low = middle
    print(high)


main()
