# Looks for the emptiest lorry before there is one: max() of an empty list.
n, capacity = map(int, input().split())
room, lorry = [], []
for weight in map(int, input().split()):
    emptiest = max(range(len(room)), key=room.__getitem__)
    if room[emptiest] < weight:
        emptiest = len(room)
        room.append(capacity)
    room[emptiest] -= weight
    lorry.append(emptiest + 1)
print(len(room))
print(*lorry)
