import sys


def main():
    n, capacity, *weights = map(int, sys.stdin.read().split())
    room, lorry = [], [0] * n
    for parcel in sorted(range(n), key=lambda i: -weights[i]):
        weight = weights[parcel]
        for i, left in enumerate(room):
            if left >= weight:
                break
        else:
            i = len(room)
            room.append(capacity)
        room[i] -= weight
        lorry[parcel] = i + 1
    print(len(room))
    print(*lorry)


main()
