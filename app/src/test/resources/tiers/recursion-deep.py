# topic: recursion 100,000 calls deep, a depth-first search along a path
# lane: quick
# input: 100000
# output: 100000 99999

import sys

sys.setrecursionlimit(10**6)
n = int(input())
adjacent = [[] for _ in range(n)]
for i in range(n - 1):
    adjacent[i].append(i + 1)
    adjacent[i + 1].append(i)
depth = [-1] * n


def visit(node, level):
    depth[node] = level
    seen = 1
    for other in adjacent[node]:
        if depth[other] < 0:
            seen += visit(other, level + 1)
    return seen


print(visit(0, 0), depth[n - 1])
