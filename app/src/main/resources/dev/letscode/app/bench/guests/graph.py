# Dijkstra on 20,000 places and 60,000 roads, and a breadth-first search.
import heapq
from collections import deque

n, m = 20_000, 60_000
roads = [[] for _ in range(n)]
x = 3


def following():
    global x
    x = (x * 1664525 + 1013904223) & 0xFFFFFFFF
    return x >> 8


for _ in range(m):
    start, end, length = following() % n, following() % n, 1 + following() % 1000
    roads[start].append((end, length))
    roads[end].append((start, length))
distance = [float("inf")] * n
distance[0] = 0
queue = [(0, 0)]
while queue:
    d, at = heapq.heappop(queue)
    if d > distance[at]:
        continue
    for to, length in roads[at]:
        if d + length < distance[to]:
            distance[to] = d + length
            heapq.heappush(queue, (d + length, to))
steps = {0: 0}
waiting = deque([0])
while waiting:
    at = waiting.popleft()
    for to, _ in roads[at]:
        if to not in steps:
            steps[to] = steps[at] + 1
            waiting.append(to)
print(sum(d for d in distance if d < float("inf")), sum(steps.values()))
