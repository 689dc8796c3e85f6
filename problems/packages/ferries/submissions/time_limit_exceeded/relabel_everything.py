# Backwards, but each union renames a group by walking over all islands.
import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, m, q = data[:3]
group = list(range(n + 1))
closures = data[3 + 2 * m:]
closed = set(closures)
pairs = 0
answers = []


def unite(line):
    global pairs, group
    a, b = group[data[1 + 2 * line]], group[data[2 + 2 * line]]
    if a != b:
        pairs += group.count(a) * group.count(b)
        group = [a if g == b else g for g in group]


for line in range(1, m + 1):
    if line not in closed:
        unite(line)
for line in reversed(closures):
    answers.append(pairs)
    unite(line)
print("\n".join(map(str, reversed(answers))))
