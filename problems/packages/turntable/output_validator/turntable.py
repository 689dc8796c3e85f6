"""Makes the moves and looks at the train. Called as: turntable.py INPUT ANSWER FEEDBACK_DIRECTORY < OUTPUT"""
import sys

input_file, _, feedback = sys.argv[1:4]


def reject(message):
    with open(feedback + "judgemessage.txt", "a") as out:
        print(message, file=out)
    sys.exit(43)


def integer(word, low, high, what):
    if not (word.isascii() and word.isdigit() and len(word) < 9 and low <= int(word) <= high):
        reject(f"{what} must be an integer from {low} to {high}, found {word[:40]!r}")
    return int(word)


with open(input_file) as file:
    n, *train = map(int, file.read().split())
words = sys.stdin.buffer.read(1 << 20).decode("latin-1").split()
if not words:
    reject("no output")
count = integer(words[0], 0, 3 * n, "the number of moves")
if len(words) != count + 1:
    reject(f"{count} moves announced, {len(words) - 1} found")
for number, word in enumerate(words[1:], 1):
    k = integer(word, 1, n, f"move {number}")
    train[:k] = [-wagon for wagon in reversed(train[:k])]
for place, wagon in enumerate(train, 1):
    if wagon != place:
        reject(f"in the end the wagon at place {place} is {wagon}")
sys.exit(42)
