"""The post. Called as: post.py INPUT ANSWER FEEDBACK_DIRECTORY < OUTPUT, after each pass.

ANSWER is a line "message rule seed". The rule says which postcard gets lost: first, last (as written), smallest,
largest (in alphabetical order), at (the one with the number "seed", as written, from 0) or random. Where ANSWER is empty,
as in a stress test, the message is that of INPUT and any postcard gets lost. After the first pass this leaves a file behind
in the feedback directory, by which it knows the second one.
"""
import os
import random
import sys
import zlib

input_file, answer_file, feedback = sys.argv[1:4]
mark = feedback + "posted"


def reject(message):
    with open(feedback + "judgemessage.txt", "a") as out:
        print(message, file=out)
    sys.exit(43)


with open(answer_file) as file:
    answer = file.read().split()
if not answer:
    with open(mark if os.path.exists(mark) else input_file) as file:
        message = file.read().split()[-1]
    answer = [message, "random", zlib.crc32(message.encode())]
message, rule, seed = answer
output = sys.stdin.buffer.read(1 << 20).decode("latin-1")

if os.path.exists(mark):
    words = output.split()
    if len(words) != 1:
        reject(f"second pass: one word expected, found {len(words)}")
    if words[0] != message:
        reject(f"second pass: {words[0][:60]!r} is not the message {message[:60]!r}")
    sys.exit(42)

cards = output.split()
if not 1 <= len(cards) <= len(message) + 2:
    reject(f"first pass: {len(cards)} postcards for a message of {len(message)} letters")
for card in cards:
    if not (len(card) == 3 and card.isascii() and card.isalpha() and card.islower()):
        reject(f"first pass: {card[:40]!r} is not a postcard")
random.seed(int(seed))
lost = {
    "first": lambda: 0,
    "last": lambda: len(cards) - 1,
    "smallest": lambda: cards.index(min(cards)),
    "largest": lambda: cards.index(max(cards)),
    "at": lambda: min(int(seed), len(cards) - 1),
    "random": lambda: random.randrange(len(cards)),
}[rule]()
with open(feedback + "judgemessage.txt", "a") as out:
    print(f"the post loses {cards[lost]}", file=out)
del cards[lost]
random.shuffle(cards)
with open(mark, "w") as out:
    print(message, file=out)
with open(feedback + "nextpass.in", "w") as out:
    print("read", len(cards), *cards, sep="\n", file=out)
sys.exit(42)
