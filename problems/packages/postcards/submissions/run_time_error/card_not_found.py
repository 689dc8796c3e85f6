# Takes for granted that the special cards arrive; the second pass ends with a KeyError otherwise.
LETTERS = "abcdefghijklmnopqrstuvwxyz"
if input() == "write":
    message = input()
    for i, letter in enumerate(message):
        print(LETTERS[i // 26] + LETTERS[i % 26] + letter)
    print("zz" + LETTERS[sum(map(LETTERS.index, message)) % 26])
    print("y" + LETTERS[len(message) // 26] + LETTERS[len(message) % 26])
else:
    cards = {card[:2]: LETTERS.index(card[2]) for card in (input() for _ in range(int(input())))}
    check = cards.pop("zz")
    row = next(key for key in cards if key[0] == "y")
    length = 26 * LETTERS.index(row[1]) + cards.pop(row)
    missing = (check - sum(cards.values())) % 26
    print("".join(LETTERS[cards.get(LETTERS[i // 26] + LETTERS[i % 26], missing)] for i in range(length)))
