# Asks each village for its nearest neighbour, and some have none: min() of an empty list.
import heapq
import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, p, c, k = data[:4]
edges = [[] for _ in range(n + 1)]
for i in range(p):
    u, v, t = data[4 + 3 * i:7 + 3 * i]
    edges[u].append((t, v, 0))
    edges[v].append((t, u, 0))
for i in range(c):
    u, v = data[4 + 3 * p + 2 * i:6 + 3 * p + 2 * i]
    edges[u].append((0, v, 1))
    edges[v].append((0, u, 1))
nearest = [min(edges[village]) for village in range(1, n + 1)]
best = {}
heap = [(0, 0, 1)]
while heap:
    minutes, used, village = heapq.heappop(heap)
    if (used, village) in best:
        continue
    best[used, village] = minutes
    for t, other, ride in edges[village]:
        if used + ride <= k and (used + ride, other) not in best:
            heapq.heappush(heap, (minutes + t, used + ride, other))
print(min((minutes for (_, village), minutes in best.items() if village == n), default="impossible"))
