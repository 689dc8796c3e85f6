# Has a checksum card, but takes the number of cards for the length: wrong if the last letter gets lost.
LETTERS = "abcdefghijklmnopqrstuvwxyz"
if input() == "write":
    message = input()
    for i, letter in enumerate(message):
        print(LETTERS[i // 26] + LETTERS[i % 26] + letter)
    print("zz" + LETTERS[sum(map(LETTERS.index, message)) % 26])
else:
    found, check = {}, None
    for _ in range(int(input())):
        a, b, c = map(LETTERS.index, input())
        if a == b == 25:
            check = c
        else:
            found[26 * a + b] = c
    length = max(found) + 1 if found else 1
    missing = 0 if check is None else (check - sum(found.values())) % 26
    print("".join(LETTERS[found.get(i, missing)] for i in range(length)))
