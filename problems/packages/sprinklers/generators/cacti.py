"""Prints cacti at random places: cacti.py SEED N K WIDTH HEIGHT"""
import random
import sys

seed, n, k, width, height = map(int, sys.argv[1:])
random.seed(seed)
print(n, k)
for _ in range(n):
    print(random.randint(-width, width), random.randint(-height, height))
