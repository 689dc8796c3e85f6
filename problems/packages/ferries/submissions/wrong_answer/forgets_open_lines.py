# Forgets the lines that are never closed.
import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, m, q = data[:3]
parent = list(range(n + 1))
size = [1] * (n + 1)


def find(v):
    while parent[v] != v:
        parent[v] = parent[parent[v]]
        v = parent[v]
    return v


pairs = 0
answers = []
for line in reversed(data[3 + 2 * m:]):
    answers.append(pairs)
    u, v = find(data[1 + 2 * line]), find(data[2 + 2 * line])
    if u != v:
        if size[u] < size[v]:
            u, v = v, u
        pairs += size[u] * size[v]
        parent[v] = u
        size[u] += size[v]
print("\n".join(map(str, reversed(answers))))
