"""Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte."""
import re
import sys

text = sys.stdin.buffer.read().decode("ascii")
match = re.fullmatch(r"([1-9]\d{0,2})\n(-?[1-9]\d{0,2}(?: -?[1-9]\d{0,2})*)\n", text, re.ASCII)
if not match:
    sys.exit("two lines expected: n, and then the wagons")
n = int(match[1])
if n > 500:
    sys.exit("n is out of range")
if sorted(abs(int(word)) for word in match[2].split(" ")) != list(range(1, n + 1)):
    sys.exit("each number from 1 to n must occur exactly once")
sys.exit(42)
