# Passes over all members until nobody moves any more. Starts with a random assignment.
import random
import sys


def main():
    n, m, *rest = map(int, sys.stdin.buffer.read().split())
    opponents = [[] for _ in range(n)]
    for u, v in zip(rest[::2], rest[1::2]):
        opponents[u - 1].append(v - 1)
        opponents[v - 1].append(u - 1)
    hall = [random.choice(("red", "blue")) for _ in range(n)]
    moved = True
    while moved:
        moved = False
        for member in range(n):
            if sum(hall[other] == hall[member] for other in opponents[member]) > 1:
                hall[member] = "blue" if hall[member] == "red" else "red"
                moved = True
    print(*hall)


main()
