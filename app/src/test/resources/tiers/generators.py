# topic: generators, iterators and comprehensions
# output: [0, 1, 1, 2, 3, 5, 8]
# output: start 1 got x 2 got y closed
# output: [1, 2, 3, 'end'] result
# output: [(0, 'a'), (1, 'b')] {0: 0, 1: 1, 2: 4} {0, 1} 14
# output: [[1, 3, 5], [2, 4, 6]] [1, 2, 3, 4] True False
# output: 0 StopIteration done 3 2 1


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def talker():
    print("start", end=" ")
    try:
        n = 0
        while True:
            n += 1
            print("got", (yield n), end=" ")
    finally:
        print("closed")


def outer(out):
    out.append((yield from inner()))


def inner():
    yield from [1, 2, 3]
    return "result"


numbers = fibonacci()
print([next(numbers) for _ in range(7)])
talk = talker()
print(next(talk), end=" ")
print(talk.send("x"), end=" ")
talk.send("y")
talk.close()
out = []
print([*outer(out), "end"], *out)
print(list(enumerate("ab")), {n: n * n for n in range(3)}, {n % 2 for n in range(9)}, sum(n * n for n in range(4)))
print([list(column) for column in zip((1, 2), (3, 4), (5, 6))], [x for row in ((1, 2), (3, 4)) for x in row], any([0, 1]), all([0, 1]))
countdown = iter([0])
print(next(countdown), end=" ")
try:
    next(countdown)
except StopIteration as e:
    print(type(e).__name__, next(countdown, "done"), *reversed(range(1, 4)))
