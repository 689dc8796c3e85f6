# Walks through the whole school of each member: quadratic for a long chain of masters.
import sys

lines = sys.stdin.read().split("\n")
n = int(lines[0])
speciality = [0] + lines[1].split()
pupils = [[] for _ in range(n + 1)]
for member, master in enumerate(map(int, lines[2].split()), 2):
    pupils[master].append(member)
answer = []
for member in range(1, n + 1):
    school = [member]
    for other in school:
        school.extend(pupils[other])
    answer.append(len({speciality[other] for other in school}))
print(*answer)
