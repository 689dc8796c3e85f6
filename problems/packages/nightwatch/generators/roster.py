"""Prints a random roster: roster.py SEED N K T LONGEST [aligned]

LONGEST bounds the length of a watch; with "aligned" all times are multiples of T / 1000, so that many watches
begin exactly when others end.
"""
import random
import sys

seed, n, k, season, longest = map(int, sys.argv[1:6])
grid = max(1, season // 1000) if "aligned" in sys.argv[6:] else 1
random.seed(seed)
print(n, k, season)
for _ in range(n):
    start = random.randrange(0, season // grid) * grid
    end = start + random.randint(1, max(1, longest // grid)) * grid
    print(start, min(season, end))
