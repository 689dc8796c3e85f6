# Two full tables, for quarrels and for friendships: 400 MB for the largest banquet.
import sys

n, m, *rest = map(int, sys.stdin.buffer.read().split())
quarrel = [[0] * (n + 1) for _ in range(n + 1)]
friends = [[1] * (n + 1) for _ in range(n + 1)]
opponents = [[] for _ in range(n + 1)]
for u, v in zip(rest[::2], rest[1::2]):
    quarrel[u][v] = quarrel[v][u] = 1
    friends[u][v] = friends[v][u] = 0
    opponents[u].append(v)
    opponents[v].append(u)
hall = ["red"] * (n + 1)
moved = True
while moved:
    moved = False
    for member in range(1, n + 1):
        if sum(hall[other] == hall[member] for other in opponents[member]) > 1:
            hall[member] = "blue" if hall[member] == "red" else "red"
            moved = True
print(*hall[1:])
