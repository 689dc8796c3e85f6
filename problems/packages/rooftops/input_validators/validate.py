"""Accepts (exit code 42) exactly the inputs that the statement describes, byte for byte.

Options for the subtasks: --max-n N (at most N houses), --different (no two heights are equal).
"""
import re
import sys

options = sys.argv[1:]
most = int(options[options.index("--max-n") + 1]) if "--max-n" in options else 200_000
text = sys.stdin.buffer.read().decode("ascii")
match = re.fullmatch(r"([1-9]\d{0,5})\n([1-9]\d{0,9}(?: [1-9]\d{0,9})*)\n", text, re.ASCII)
if not match:
    sys.exit("two lines expected: n, and then the heights")
n = int(match[1])
heights = list(map(int, match[2].split(" ")))
if n > most:
    sys.exit(f"n is larger than {most}")
if len(heights) != n:
    sys.exit(f"{n} heights expected, found {len(heights)}")
if max(heights) > 10**9:
    sys.exit("a roof is too high")
if "--different" in options and len(set(heights)) != n:
    sys.exit("two heights are equal")
sys.exit(42)
