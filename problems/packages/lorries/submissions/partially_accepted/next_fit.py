# Fills one lorry, sends it off, and takes the next one.
n, capacity = map(int, input().split())
lorry, room, lorries = [], capacity, 1
for weight in map(int, input().split()):
    if weight > room:
        lorries += 1
        room = capacity
    room -= weight
    lorry.append(lorries)
print(lorries)
print(*lorry)
