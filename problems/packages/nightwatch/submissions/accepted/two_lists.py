# Beginnings and ends sorted apart, walked through together.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, k, season = data[:3]
    begins = sorted(data[3::2])
    ends = sorted(data[4::2])
    begins.append(season + 1)
    ends.append(season + 1)
    total = longest = stretch = now = 0
    i = j = 0
    while now < season:
        then = min(begins[i], ends[j], season)
        if then > now:
            if i - j < k:
                stretch += then - now
                total += then - now
                longest = max(longest, stretch)
            else:
                stretch = 0
            now = then
        while begins[i] == now:
            i += 1
        while ends[j] == now:
            j += 1
        if now == season:
            break
    print(total, longest)


main()
