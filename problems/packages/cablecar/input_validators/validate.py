"""Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte."""
import re
import sys


def check(condition, message):
    if not condition:
        print(message, file=sys.stderr)
        sys.exit(43)


def integers(number, count):
    words = lines[number].split(" ")
    check(len(words) == count, f"line {number + 1}: {count} integers expected")
    check(all(re.fullmatch(r"0|[1-9]\d{0,9}", word, re.ASCII) for word in words), f"line {number + 1}: not an integer")
    return list(map(int, words))


lines = sys.stdin.buffer.read().decode("ascii").split("\n")
check(lines.pop() == "" and lines, "the last line must end with a line feed")
n, p, c, k = integers(0, 4)
check(1 <= n <= 5000 and p <= 15000 and c <= 5000 and k <= 3, "line 1: a number is out of range")
check(len(lines) == 1 + p + c, f"{1 + p + c} lines expected, found {len(lines)}")
for number in range(1, 1 + p):
    u, v, t = integers(number, 3)
    check(1 <= u <= n and 1 <= v <= n and 1 <= t <= 10**9, f"line {number + 1}: a number is out of range")
for number in range(1 + p, 1 + p + c):
    u, v = integers(number, 2)
    check(1 <= u <= n and 1 <= v <= n, f"line {number + 1}: a number is out of range")
sys.exit(42)
