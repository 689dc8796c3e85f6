"""Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte."""
import re
import sys

text = sys.stdin.buffer.read().decode("ascii")
match = re.fullmatch(r"([1-9]\d{0,18}) ([1-4])\n((?:[1-4] [1-9]\d{0,9}\n)+)", text, re.ASCII)
if not match:
    sys.exit("not of the form: n t, then one line for each kind")
n, t = int(match[1]), int(match[2])
kinds = [tuple(map(int, line.split())) for line in match[3].splitlines()]
if n > 10**18:
    sys.exit("n is out of range")
if len(kinds) != t:
    sys.exit(f"{t} kinds expected, found {len(kinds)}")
if len({length for length, _ in kinds}) != t:
    sys.exit("two kinds have the same length")
if any(colours > 10**9 for _, colours in kinds):
    sys.exit("too many colours")
sys.exit(42)
