# Looks for the first group by a recursive search: the recursion is as deep as the longest path.
import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, m, q = data[:3]
neighbours = [[] for _ in range(n + 1)]
for i in range(m):
    u, v = data[3 + 2 * i], data[4 + 2 * i]
    neighbours[u].append(v)
    neighbours[v].append(u)
seen = set()


def visit(v):
    seen.add(v)
    for w in neighbours[v]:
        if w not in seen:
            visit(w)


visit(1)
parent = list(range(n + 1))
size = [1] * (n + 1)
pairs = 0


def find(v):
    while parent[v] != v:
        parent[v] = parent[parent[v]]
        v = parent[v]
    return v


def unite(line):
    global pairs
    u, v = find(data[1 + 2 * line]), find(data[2 + 2 * line])
    if u != v:
        if size[u] < size[v]:
            u, v = v, u
        pairs += size[u] * size[v]
        parent[v] = u
        size[u] += size[v]


closures = data[3 + 2 * m:]
closed = set(closures)
for line in range(1, m + 1):
    if line not in closed:
        unite(line)
answers = []
for line in reversed(closures):
    answers.append(pairs)
    unite(line)
print("\n".join(map(str, reversed(answers))))
