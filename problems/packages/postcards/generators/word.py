"""Prints the input of a first pass: word.py SEED LETTERS."""
import random
import sys

seed, letters = int(sys.argv[1]), int(sys.argv[2])
random.seed(seed)
alphabet = random.choice(["a", "az", "abc", "abcdefghijklmnopqrstuvwxyz"])
print("write")
print("".join(random.choices(alphabet, k=letters)))
