# Numbers the cards, and expects all of them to arrive.
mode = input()
if mode == "write":
    for i, letter in enumerate(input()):
        print(chr(97 + i // 26) + chr(97 + i % 26) + letter)
else:
    print("".join(card[2] for card in sorted(input() for _ in range(int(input())))))
