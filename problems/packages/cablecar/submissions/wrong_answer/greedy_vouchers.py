# Rides whenever there is a voucher left: one state for each village, the vouchers go to the first who comes.
import heapq
import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, p, c, k = data[:4]
edges = [[] for _ in range(n + 1)]
for i in range(p):
    u, v, t = data[4 + 3 * i:7 + 3 * i]
    edges[u].append((v, t, 0))
    edges[v].append((u, t, 0))
for i in range(c):
    u, v = data[4 + 3 * p + 2 * i:6 + 3 * p + 2 * i]
    edges[u].append((v, 0, 1))
    edges[v].append((u, 0, 1))
seen = set()
heap = [(0, 0, 1)]
while heap:
    minutes, used, village = heapq.heappop(heap)
    if village in seen:
        continue
    seen.add(village)
    if village == n:
        print(minutes)
        break
    for other, t, ride in edges[village]:
        if used + ride <= k:
            heapq.heappush(heap, (minutes + t, used + ride, other))
else:
    print("impossible")
