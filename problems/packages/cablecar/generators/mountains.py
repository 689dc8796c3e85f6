"""Prints a map: mountains.py SEED SHAPE N P C K

SHAPE: random, chain (a long path of maximal times and random short cuts by cable car), ladder (many paths that are
nearly equally long), cut (two halves that only cable cars connect), dear (all times are maximal).
"""
import random
import sys

seed, shape, n, p, c, k = int(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:])
random.seed(seed)
anywhere = lambda: random.randint(1, n)
paths, cars = [], [(anywhere(), anywhere()) for _ in range(c)]
if shape == "chain":
    paths = [(i, i + 1, 10**9) for i in range(1, n)]
    cars = []
    for _ in range(c):
        u = random.randint(1, n - 20)
        cars.append((u, u + random.randint(1, 20)))
elif shape == "ladder":
    for i in range(1, n - 1, 2):
        for a in (i, i + 1):
            for b in (i + 2, i + 3):
                if b <= n:
                    paths.append((a, b, random.randint(1000, 1003)))
    cars = [(i, i + 3) for i in random.sample(range(2, n - 3), c)]
elif shape == "cut":
    half = n // 2
    while len(paths) < p:
        u, v = anywhere(), anywhere()
        if (u <= half) == (v <= half):
            paths.append((u, v, random.randint(1, 10**6)))
else:
    paths = [(i, random.randint(i + 1, min(n, i + 50)), random.randint(1, 10**9)) for i in range(1, n)]
    while len(paths) < p:
        paths.append((anywhere(), anywhere(), random.randint(10**6, 10**9)))
    if shape == "dear":
        paths = [(u, v, 10**9) for u, v, _ in paths]
paths = paths[:p]
random.shuffle(paths)
print(n, len(paths), len(cars), k)
for path in paths:
    print(*path)
for car in cars:
    print(*car)
