# Sorts the numbers and forgets where the wagons look.
import sys

n, *train = map(int, sys.stdin.read().split())
moves = []
train = [abs(wagon) for wagon in train]
for wagon in range(n, 0, -1):
    place = train.index(wagon) + 1
    if place == wagon:
        continue
    for k in (place, wagon):
        moves.append(k)
        train[:k] = train[:k][::-1]
print(len(moves))
print(*moves)
