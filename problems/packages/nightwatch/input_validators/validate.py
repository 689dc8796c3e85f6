"""Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte."""
import re
import sys

NUMBER = "(?:0|[1-9][0-9]{0,12})"


def check(condition, message):
    if not condition:
        print(message, file=sys.stderr)
        sys.exit(43)


lines = sys.stdin.buffer.read().decode("ascii").split("\n")
check(lines.pop() == "", "the last line must end with a line feed")
check(lines and re.fullmatch(f"{NUMBER} {NUMBER} {NUMBER}", lines[0]), "line 1: three integers expected")
n, k, season = map(int, lines[0].split(" "))
check(n <= 10**5, "n is out of range")
check(1 <= k <= 10**5, "k is out of range")
check(1 <= season <= 10**12, "T is out of range")
check(len(lines) == n + 1, f"{n + 1} lines expected, found {len(lines)}")
pair = re.compile(f"{NUMBER} {NUMBER}")
for number, line in enumerate(lines[1:], 2):
    check(pair.fullmatch(line), f"line {number}: two integers expected")
    a, b = map(int, line.split(" "))
    check(a < b <= season, f"line {number}: 0 <= a < b <= T does not hold")
sys.exit(42)
