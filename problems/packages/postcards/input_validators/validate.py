"""Accepts (exit code 42) exactly the inputs of the first pass, byte for byte."""
import re
import sys

text = sys.stdin.buffer.read().decode("ascii")
if not re.fullmatch(r"write\n[a-z]{1,600}\n", text):
    sys.exit('the word "write" and a message of 1 to 600 small letters expected, each on a line of its own')
sys.exit(42)
