# Breadth-first search that remembers every train it has seen.
import sys

n, *train = map(int, sys.stdin.read().split())
goal = tuple(range(1, n + 1))
padding = (0,) * 20000
start = tuple(train)
before = {start: None}
queue = [(start, padding + (1,))]
at = 0
while goal not in before:
    now, _ = queue[at]
    at += 1
    for k in range(1, n + 1):
        after = tuple(-wagon for wagon in reversed(now[:k])) + now[k:]
        if after not in before:
            before[after] = (now, k)
            queue.append((after, padding + (k,)))
moves = []
while before[goal]:
    goal, k = before[goal]
    moves.append(k)
print(len(moves))
print(*reversed(moves))
