# Walks through the season minute by minute, with a difference kept in a dictionary.
import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, k, season = data[:3]
change = {}
for a, b in zip(data[3::2], data[4::2]):
    change[a] = change.get(a, 0) + 1
    change[b] = change.get(b, 0) - 1
total = longest = stretch = awake = minute = 0
while minute < season:
    awake += change.get(minute, 0)
    if awake < k:
        total += 1
        stretch += 1
        longest = max(longest, stretch)
    else:
        stretch = 0
    minute += 1
print(total, longest)
