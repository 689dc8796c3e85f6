# Insists that opponents can always be separated completely; the assertion fails for a ring of odd length.
import sys

n, m, *rest = map(int, sys.stdin.buffer.read().split())
opponents = [[] for _ in range(n + 1)]
for u, v in zip(rest[::2], rest[1::2]):
    opponents[u].append(v)
    opponents[v].append(u)
hall = [None] * (n + 1)
for start in range(1, n + 1):
    if hall[start] is not None:
        continue
    hall[start] = 0
    stack = [start]
    while stack:
        member = stack.pop()
        for other in opponents[member]:
            if hall[other] is None:
                hall[other] = 1 - hall[member]
                stack.append(other)
            assert hall[other] != hall[member], f"{member} and {other} cannot be separated"
print(*("red" if h else "blue" for h in hall[1:]))
