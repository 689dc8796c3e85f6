# topic: an assertion that does not hold
# input: 3
# ends: exit 1

n = int(input())
assert n % 2 == 0, "odd"
print(n)
