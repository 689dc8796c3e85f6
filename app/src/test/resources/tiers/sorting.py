# topic: sorting is stable, also backwards
# input: b3 a1 c3 d2 e1 f2
# output: a1 e1 d2 f2 b3 c3
# output: b3 c3 d2 f2 a1 e1
# output: ['B', 'a', 'c'] ['a', 'B', 'c']
# output: [(1, 'b'), (2, 'a')] [[], [0], [0, 1], [1]]
# output: TypeError
# output: ['a1', 'b3', 'c3', 'd2', 'e1', 'f2']

from functools import cmp_to_key

words = input().split()
print(*sorted(words, key=lambda w: w[1]))
print(*sorted(words, key=lambda w: w[1], reverse=True))
print(sorted("aBc"), sorted("aBc", key=str.lower))
print(sorted([(2, "a"), (1, "b")]), sorted([[1], [], [0, 1], [0]]))
try:
    [1, "a"].sort()
except TypeError as e:
    print(type(e).__name__)
words.sort(key=cmp_to_key(lambda a, b: (a > b) - (a < b)))
print(words)
