# topic: heapq and bisect
# input: 5 1 9 3 7 3 8
# output: 1 3 3 5 7 8 9
# output: [9, 8, 7] [1, 3, 3] 1 3
# output: 1 3 [1, 3, 3, 4, 5, 7, 8, 9] 8
# output: [1, 2, 3, 4, 5, 6] (0, 'a')
# output: 0 4 6 5

import heapq
from bisect import bisect_left, bisect_right, insort

numbers = list(map(int, input().split()))
heap = []
for n in numbers:
    heapq.heappush(heap, n)
print(*[heapq.heappop(heap) for _ in range(len(heap))])
heap = numbers[:]
heapq.heapify(heap)
print(heapq.nlargest(3, numbers), heapq.nsmallest(3, numbers), heapq.heappushpop(heap, 2), heapq.heapreplace(heap, 0) + 1)
ordered = sorted(numbers)
left, right = bisect_left(ordered, 3), bisect_right(ordered, 3)
insort(ordered, 4)
print(left, right, ordered, len(ordered))
print(list(heapq.merge([1, 4, 5], [2, 3, 6])), min([(1, "b"), (0, "a")]))
graph = {0: [(1, 7), (2, 4)], 1: [(3, 1)], 2: [(1, 2), (3, 5)], 3: []}
distance, queue = {0: 0}, [(0, 0)]
while queue:
    d, u = heapq.heappop(queue)
    for v, w in graph[u]:
        if d + w < distance.get(v, 10**9):
            distance[v] = d + w
            heapq.heappush(queue, (d + w, v))
print(distance[0], distance[2], distance[1], distance[3] - 2)
