"""Prints a guild: guild.py SEED SHAPE N SPECIALITIES

SHAPE: random, chain (everybody has one pupil), star, comb (a chain whose members have one more pupil each), binary.
SPECIALITIES: how many there are to choose from; 0 for all different. Their numbers are large, and so are not shared by
the caches of small boxed numbers.
"""
import random
import sys

seed, shape, n, specialities = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
random.seed(seed)
if shape == "random":
    masters = [random.randint(1, i) for i in range(1, n)]
elif shape == "chain":
    masters = list(range(1, n))
elif shape == "star":
    masters = [1] * (n - 1)
elif shape == "comb":
    masters = [i if i % 2 == 1 else i - 1 for i in range(1, n)]
else:
    masters = [(i + 1) // 2 for i in range(1, n)]
names = [1] + random.sample(range(2, n + 1), n - 1)
renamed = [0] * (n + 1)
for member, master in enumerate(masters, 2):
    renamed[names[member - 1]] = names[master - 1]
numbers = random.sample(range(10**6, 10**9), specialities or n)
if specialities:
    numbers = [random.choice(numbers) for _ in range(n)]
print(n)
print(*numbers)
print(*renamed[2:])
