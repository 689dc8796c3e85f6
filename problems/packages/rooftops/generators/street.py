"""Prints a street: street.py SEED N SHAPE [HIGHEST]

SHAPE: random (heights up to HIGHEST), different (a random order of different heights), falling, rising, valley
(falling, then rising, all different), valley-equal (the same with equal walls), equal, waves (repeated small valleys).
"""
import random
import sys

seed, n, shape = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
highest = int(sys.argv[4]) if len(sys.argv) > 4 else 10**9
random.seed(seed)
if shape == "random":
    heights = [random.randint(1, highest) for _ in range(n)]
elif shape == "equal":
    heights = [highest] * n
elif shape == "waves":
    heights = [1 + abs(i % 200 - 100) * (highest // 100 - 1) for i in range(n)]
elif shape == "valley-equal":
    heights = [1 + abs(i - n // 2) for i in range(n)]
else:
    heights = random.sample(range(1, 10**9 + 1), n)
    if shape == "falling":
        heights.sort(reverse=True)
    elif shape == "rising":
        heights.sort()
    elif shape == "valley":
        heights.sort()
        heights = heights[::2][::-1] + heights[1::2]
print(n)
print(*heights)
