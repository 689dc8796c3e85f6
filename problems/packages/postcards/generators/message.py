"""Writes all secret cases into the directory given as the only argument."""
import pathlib
import random
import string
import sys

directory = pathlib.Path(sys.argv[1])
random.seed(2025)


def letters(count, alphabet=string.ascii_lowercase):
    return "".join(random.choices(alphabet, k=count))


CASES = [
    ("one-letter-first", "z", "first"),
    ("one-letter-last", "a", "last"),
    ("one-letter-smallest", "m", "smallest"),
    ("one-letter-largest", "m", "largest"),
    ("last-letter-is-a", "banana", "random"),
    ("only-a", "a" * 26, "smallest"),
    ("only-a-largest", "a" * 27, "largest"),
    ("only-z", "z" * 30, "last"),
    ("pangram", "sphinxofblackquartzjudgemyvow", "first"),
    ("hundred", letters(100), "random"),
    ("two-letters", letters(300, "ab"), "largest"),
    ("longest-first", letters(600), "first"),
    ("longest-last", letters(600), "last"),
    ("longest-smallest", letters(600), "smallest"),
    ("longest-random", letters(600), "random"),
    ("all-but-one", letters(599), "random"),
    ("last-letter", "timbuktu", "at"),
    ("last-letter-of-many", letters(600), "at"),
]
for number, (name, message, rule) in enumerate(CASES, 1):
    case = directory / f"{number:02}-{name}"
    case.with_suffix(".in").write_text(f"write\n{message}\n")
    seed = len(message) - 1 if rule == "at" else number
    case.with_suffix(".ans").write_text(f"{message} {rule} {seed}\n")
