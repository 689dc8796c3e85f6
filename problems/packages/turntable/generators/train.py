"""Prints a train: train.py SEED N SHAPE, where SHAPE is random, flipped (in order, all backwards), reversed,
alternating (in order, every second one backwards) or shifted (by one place)."""
import random
import sys

seed, n, shape = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
random.seed(seed)
train = list(range(1, n + 1))
if shape == "random":
    random.shuffle(train)
    train = [random.choice((-1, 1)) * wagon for wagon in train]
elif shape == "flipped":
    train = [-wagon for wagon in train]
elif shape == "reversed":
    train.reverse()
elif shape == "alternating":
    train = [wagon if wagon % 2 else -wagon for wagon in train]
elif shape == "shifted":
    train = train[1:] + train[:1]
print(n)
print(*train)
