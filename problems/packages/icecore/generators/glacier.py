"""Prints a glacier: glacier.py SEED SITES."""
import random
import sys

seed, sites = int(sys.argv[1]), int(sys.argv[2])
random.seed(seed)
summit = random.randint(1, sites)
left, right = random.randint(1, 9), random.randint(1, 9)
height = max(left * summit, right * (sites - summit + 1)) + random.randint(1, 9)
print(sites, summit, height, left, right, random.randint(0, 9))
