"""Prints parcels: parcels.py SEED N C SHAPE

SHAPE: uniform (1 to C), large (C/4 to C/2), small (1 to C/5), thirds (around C/3 and C/2), exact (cut from full lorries),
trap (alternating small and large, which hurts first come, first served).
"""
import random
import sys

seed, n, capacity, shape = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
random.seed(seed)
if shape == "uniform":
    weights = [random.randint(1, capacity) for _ in range(n)]
elif shape == "large":
    weights = [random.randint(capacity // 4, capacity // 2) for _ in range(n)]
elif shape == "small":
    weights = [random.randint(1, capacity // 5) for _ in range(n)]
elif shape == "thirds":
    weights = [capacity // random.choice((2, 3)) - random.randint(-capacity // 50, capacity // 50) for _ in range(n)]
elif shape == "exact":
    weights = []
    while len(weights) < n:
        cuts = sorted(random.sample(range(1, capacity), 2))
        weights += [cuts[0], cuts[1] - cuts[0], capacity - cuts[1]]
    weights = weights[:n]
    random.shuffle(weights)
else:
    weights = []
    for i in range(n // 3):
        weights += [capacity // 7 + 1, capacity // 3 + 1, capacity // 2 + 1]
    weights.sort()
    weights += [1] * (n - len(weights))
print(n, capacity)
print(*weights)
