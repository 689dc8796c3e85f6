# A dictionary, a set, a counter and a sorted list with 150,000 operations each.
from bisect import bisect_left, insort
from collections import Counter, defaultdict

table = defaultdict(int)
seen = set()
counter = Counter()
ordered = []
x, total = 1, 0
for i in range(150_000):
    x = (x * 1664525 + 1013904223) & 0xFFFFFFFF
    key = x >> 14
    table[key] ^= i
    if key >> 1 in seen:
        total += 1
    seen.add(key)
    counter[key % 100] += 1
    if i % 30 == 0:
        insort(ordered, key)
        total += bisect_left(ordered, key // 2)
for value in table.values():
    total += value % 7
print(total, len(table), len(seen), counter.most_common(2))
