"""Accepts (exit code 42) a line "n summit height a b seed" that describes a glacier within the bounds."""
import re
import sys

text = sys.stdin.buffer.read().decode("ascii")
number = r"(0|[1-9]\d{0,9})"
match = re.fullmatch(" ".join([number] * 6) + "\n", text, re.ASCII)
if not match:
    sys.exit("one line with six integers expected")
n, summit, height, left, right, seed = map(int, match.groups())
if not 1 <= n <= 10**6:
    sys.exit("n is out of range")
if not 1 <= summit <= n:
    sys.exit("the summit is not one of the sites")
if left < 1 or right < 1:
    sys.exit("a slope is not strict")
if not max(left * summit, right * (n - summit + 1)) < height <= 2 * 10**9:
    sys.exit("a site has no ice, or too much")
sys.exit(42)
