"""Prints an archipelago: archipelago.py SEED SHAPE N M Q

SHAPE is one of: random, path (a path and parallel lines), star, islets (many small groups), ordered-path (a path
whose lines are closed from the far end).
"""
import random
import sys

seed, shape, n, m, q = int(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:6])
random.seed(seed)
lines = []
if shape in ("path", "ordered-path"):
    names = list(range(1, n + 1))
    if shape == "path":
        random.shuffle(names)
    lines = [(names[i], names[i + 1]) for i in range(min(n - 1, m))]
    while len(lines) < m:
        i = random.randrange(n - 1)
        lines.append((names[i + 1], names[i]))
elif shape == "star":
    hub = random.randint(1, n)
    others = [i for i in range(1, n + 1) if i != hub]
    lines = [(hub, others[i % len(others)]) for i in range(m)]
elif shape == "islets":
    while len(lines) < m:
        base = random.randrange(0, n - 4, 5)
        u, v = random.sample(range(base + 1, base + 6), 2)
        lines.append((u, v))
else:
    lines = [tuple(random.sample(range(1, n + 1), 2)) for _ in range(m)]
order = list(range(1, m + 1))
if shape == "ordered-path":
    order.reverse()
else:
    random.shuffle(order)
print(n, m, q)
print("\n".join(f"{u} {v}" for u, v in lines))
print("\n".join(map(str, order[:q])))
