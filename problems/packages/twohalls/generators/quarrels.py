"""Prints quarrels: quarrels.py SEED SHAPE N

SHAPE: random (as many as a random order of pairs allows), cliques (groups of four), prism (two rings and their
spokes), path, necklace (groups of four with one missing quarrel, tied into a ring).
"""
import random
import sys

seed, shape, n = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
random.seed(seed)
pairs = []
if shape == "random":
    degree = [0] * (n + 1)
    seen = set()
    for _ in range(20 * n):
        u, v = random.sample(range(1, n + 1), 2)
        if max(degree[u], degree[v]) < 3 and (min(u, v), max(u, v)) not in seen:
            seen.add((min(u, v), max(u, v)))
            degree[u] += 1
            degree[v] += 1
    pairs = list(seen)
    pairs.sort()
elif shape == "cliques":
    for base in range(1, n - 2, 4):
        pairs += [(base + i, base + j) for i in range(4) for j in range(i + 1, 4)]
elif shape == "prism":
    half = n // 2
    for i in range(half):
        pairs += [(i + 1, (i + 1) % half + 1), (half + i + 1, half + (i + 1) % half + 1), (i + 1, half + i + 1)]
elif shape == "path":
    pairs = [(i, i + 1) for i in range(1, n)]
elif shape == "necklace":
    groups = n // 4
    for g in range(groups):
        base = 4 * g + 1
        pairs += [(base, base + 1), (base, base + 2), (base + 1, base + 2), (base + 1, base + 3), (base + 2, base + 3)]
        pairs.append((base + 3, 4 * ((g + 1) % groups) + 1))
names = list(range(1, n + 1))
if shape != "cliques":
    random.shuffle(names)
    random.shuffle(pairs)
print(n, len(pairs))
for u, v in pairs:
    u, v = names[u - 1], names[v - 1]
    print(min(u, v), max(u, v))
