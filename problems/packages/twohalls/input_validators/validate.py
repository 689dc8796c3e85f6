"""Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte."""
import re
import sys
from collections import Counter

lines = sys.stdin.buffer.read().decode("ascii").split("\n")
if lines.pop() != "" or not lines:
    sys.exit("the last line must end with a line feed")
if not re.fullmatch(r"[1-9]\d{0,3} (0|[1-9]\d{0,3})", lines[0], re.ASCII):
    sys.exit("line 1: n and m expected")
n, m = map(int, lines[0].split(" "))
if n > 5000 or 2 * m > 3 * n:
    sys.exit("line 1: n or m out of range")
if len(lines) != m + 1:
    sys.exit(f"{m + 1} lines expected, found {len(lines)}")
pairs = set()
quarrels = Counter()
for number, line in enumerate(lines[1:], 2):
    if not re.fullmatch(r"[1-9]\d{0,3} [1-9]\d{0,3}", line, re.ASCII):
        sys.exit(f"line {number}: two integers expected")
    u, v = map(int, line.split(" "))
    if not 1 <= u < v <= n:
        sys.exit(f"line {number}: 1 <= u < v <= n does not hold")
    if (u, v) in pairs:
        sys.exit(f"line {number}: this quarrel was listed before")
    pairs.add((u, v))
    quarrels.update((u, v))
if quarrels and max(quarrels.values()) > 3:
    sys.exit("a member takes part in more than three quarrels")
sys.exit(42)
