"""Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte."""
import re
import sys


def integers(line, count, high):
    if not re.fullmatch(r"([1-9]\d{0,9}( [1-9]\d{0,9})*)?", line, re.ASCII):
        sys.exit("integers separated by single spaces expected")
    values = list(map(int, line.split(" "))) if line else []
    if len(values) != count:
        sys.exit(f"{count} integers expected, found {len(values)}")
    if values and max(values) > high:
        sys.exit("an integer is out of range")
    return values


lines = sys.stdin.buffer.read().decode("ascii").split("\n")
if len(lines) != 4 or lines[3] != "":
    sys.exit("three lines expected")
(n,) = integers(lines[0], 1, 50_000)
integers(lines[1], n, 10**9)
master = [0, 0] + integers(lines[2], n - 1, n)
founded = [False, True] + [False] * (n - 1)
for member in range(2, n + 1):
    path = []
    while not founded[member]:
        if len(path) > n:
            sys.exit(f"the masters of member {member} do not lead back to the founder")
        path.append(member)
        member = master[member]
    for passed in path:
        founded[passed] = True
sys.exit(42)
