# Builds, cuts and counts words; longest common subsequence of two texts.
from collections import Counter

letters = []
x = 5
for i in range(250_000):
    x = (x * 1664525 + 1013904223) & 0xFFFFFFFF
    letters.append(" " if (x >> 24) % 6 == 0 else chr(97 + (x >> 16) % 4))
text = "".join(letters)
count = Counter(text.split())
most = min(count, key=lambda word: (-count[word], word))
a, b = text[:900], text[100_000:100_900]
common = [0] * (len(b) + 1)
for letter in a:
    row = [0]
    for j, other in enumerate(b):
        row.append(common[j] + 1 if letter == other else max(common[j + 1], row[j]))
    common = row
print(len(count), most, common[-1], f"{len(text):>10,}", text[:5].upper().replace("A", "-"))
