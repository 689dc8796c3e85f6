# topic: dictionaries keep the order of insertion
# input: the cat the dog a cat the end
# output: {'the': 3, 'cat': 2, 'dog': 1, 'a': 1, 'end': 1}
# output: ['the', 'cat', 'dog', 'a', 'end', 'new'] ('new', 0)
# output: ['dog', 'a', 'end', 'cat'] ['cat', 'end', 'a', 'dog']
# output: [('the', 3), ('cat', 2)] 8
# output: OrderedDict {'x': 1, 'y': 3, 'z': 2}
# output: defaultdict(<class 'list'>, {3: ['the', 'cat', 'dog', 'end', 'new'], 1: ['a']})

from collections import Counter, OrderedDict, defaultdict

words = input().split()
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
print(counts)
counts["new"] = 0
print(list(counts), list(counts.items())[-1])
order = OrderedDict.fromkeys(["cat", "dog", "a", "end"])
order.move_to_end("cat")
print(list(order), list(reversed(order)))
print(Counter(words).most_common(2), Counter(words).total())
print(type(order).__name__, {"x": 1, "y": 2} | {"y": 3, "z": 2})
by_length = defaultdict(list)
for word in counts:
    by_length[len(word)].append(word)
print(by_length)
