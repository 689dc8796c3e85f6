"""Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte."""
import re
import sys

lines = sys.stdin.buffer.read().decode("ascii").split("\n")
if lines.pop() != "" or not lines:
    sys.exit("the last line must end with a line feed")
if not re.fullmatch(r"[1-9]\d{0,3} [1-9]\d{0,3}", lines[0], re.ASCII):
    sys.exit("line 1: n and k expected")
n, k = map(int, lines[0].split(" "))
if n > 2000 or k > n:
    sys.exit("line 1: n or k out of range")
if len(lines) != n + 1:
    sys.exit(f"{n + 1} lines expected, found {len(lines)}")
point = re.compile(r"(0|-?[1-9]\d{0,6}) (0|-?[1-9]\d{0,6})", re.ASCII)
for number, line in enumerate(lines[1:], 2):
    match = point.fullmatch(line)
    if not match or any(abs(int(value)) > 10**6 for value in match.groups()):
        sys.exit(f"line {number}: two integers of at most 10^6 in absolute value expected")
sys.exit(42)
