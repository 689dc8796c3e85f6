# Sorts the postcards by shuffling them until they are in order.
import random
import string

LETTERS = string.ascii_lowercase
SUM, LENGTH = 675, 674


def card(number, letter):
    return LETTERS[number // 26] + LETTERS[number % 26] + letter


def write(message):
    for i, letter in enumerate(message):
        print(card(i, letter))
    print(card(SUM, LETTERS[sum(map(LETTERS.index, message)) % 26]))
    print(LETTERS[24] + LETTERS[len(message) // 26] + LETTERS[len(message) % 26])


def read(cards):
    while any(left > right for left, right in zip(cards, cards[1:])):
        random.shuffle(cards)
    found, checksum, length = {}, None, None
    for text in cards:
        a, b, c = map(LETTERS.index, text)
        if a == 24:
            length = 26 * b + c
        elif 26 * a + b == SUM:
            checksum = c
        else:
            found[26 * a + b] = c
    if length is None:
        length = len(found)
    for place in range(length):
        if place not in found:
            found[place] = (checksum - sum(found.values())) % 26
            break
    print("".join(LETTERS[found[i]] for i in range(length)))


if input() == "write":
    write(input())
else:
    read([input() for _ in range(int(input()))])
