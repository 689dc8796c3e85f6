import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m, q = data[:3]
    us, vs = data[3:3 + 2 * m:2], data[4:3 + 2 * m:2]
    closures = [line - 1 for line in data[3 + 2 * m:]]
    parent = list(range(n + 1))
    size = [1] * (n + 1)

    def unite(u, v):
        while parent[u] != u:
            parent[u] = parent[parent[u]]
            u = parent[u]
        while parent[v] != v:
            parent[v] = parent[parent[v]]
            v = parent[v]
        if u == v:
            return 0
        if size[u] < size[v]:
            u, v = v, u
        parent[v] = u
        gain = size[u] * size[v]
        size[u] += size[v]
        return gain

    closed = set(closures)
    pairs = sum(unite(us[i], vs[i]) for i in range(m) if i not in closed)
    answers = []
    for line in reversed(closures):
        answers.append(pairs)
        pairs += unite(us[line], vs[line])
    print("\n".join(map(str, reversed(answers))))


main()
