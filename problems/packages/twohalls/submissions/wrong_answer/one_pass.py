# Seats one member after the other where fewer opponents already sit, and never looks back.
import sys

n, m, *rest = map(int, sys.stdin.buffer.read().split())
opponents = [[] for _ in range(n + 1)]
for u, v in zip(rest[::2], rest[1::2]):
    opponents[u].append(v)
    opponents[v].append(u)
hall = [""] * (n + 1)
for member in range(1, n + 1):
    red = sum(hall[other] == "red" for other in opponents[member])
    blue = sum(hall[other] == "blue" for other in opponents[member])
    hall[member] = "red" if red <= blue else "blue"
print(*hall[1:])
