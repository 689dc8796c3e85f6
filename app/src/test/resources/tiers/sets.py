# topic: sets, and what can be a key
# output: [1, 2, 3, 4] [2, 3] [1] [1, 4]
# output: True False True 3
# output: {frozenset({1})} 1 TypeError
# output: 1 ['one'] True

a, b = {1, 2, 3}, {2, 3, 4}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b))
print({1, 2} <= a, a < a, a.isdisjoint({9}), len(set("banana")))
try:
    print({frozenset([1])}, {(1, 2): 1}[1, 2], end=" ")
    {[1]: 2}
except TypeError as e:
    print(type(e).__name__)
mixed = {1: "one"}
mixed[True] = "one"
mixed[1.0] = "one"
print(len(mixed), list(mixed.values()), hash(1) == hash(1.0) == hash(True))
