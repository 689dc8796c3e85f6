"""Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte."""
import re
import sys

text = sys.stdin.buffer.read().decode("ascii")
number = r"[1-9]\d{0,9}"
match = re.fullmatch(rf"({number}) ({number})\n({number}(?: {number})*)\n", text, re.ASCII)
if not match:
    sys.exit("two lines expected: n and C, and then the weights")
n, capacity = int(match[1]), int(match[2])
weights = list(map(int, match[3].split(" ")))
if n > 1000 or capacity > 10**9:
    sys.exit("n or C is out of range")
if len(weights) != n:
    sys.exit(f"{n} weights expected, found {len(weights)}")
if max(weights) > capacity:
    sys.exit("a parcel is too heavy for any lorry")
sys.exit(42)
