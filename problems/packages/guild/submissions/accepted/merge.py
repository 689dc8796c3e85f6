import sys


def main():
    lines = sys.stdin.buffer.read().split(b"\n")
    n = int(lines[0])
    schools = [None] + [{s} for s in lines[1].split()]
    master = [0, 0] + list(map(int, lines[2].split()))
    pupils = [0] * (n + 1)
    for above in master[2:]:
        pupils[above] += 1
    ready = [member for member in range(1, n + 1) if pupils[member] == 0]
    answer = [0] * (n + 1)
    for member in ready:
        school = schools[member]
        schools[member] = None
        answer[member] = len(school)
        above = master[member]
        if above == 0:
            continue
        other = schools[above]
        if len(other) < len(school):
            school, other = other, school
        other |= school
        schools[above] = other
        pupils[above] -= 1
        if pupils[above] == 0:
            ready.append(above)
    print(*answer[1:])


main()
