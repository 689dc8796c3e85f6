# Treats each change of the number of keepers as the end of a dangerous stretch.
import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, k, season = data[:3]
events = sorted([(a, 1) for a in data[3::2]] + [(b, -1) for b in data[4::2]] + [(season, 0)])
total = longest = previous = awake = 0
for time, change in events:
    if awake < k:
        total += time - previous
        longest = max(longest, time - previous)
    previous = time
    awake += change
print(total, longest)
