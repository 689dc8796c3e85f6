# topic: structural pattern matching, keyword arguments and decorators
# output: zero number pair 1 2 list 1 [2, 3] point 7 other
# output: 1 (2, 3) {'k': 4} 1 2 5
# output: before call after 9
# output: [0, 1, 2] [2, 2, 2] 3 2

from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def describe(value):
    match value:
        case 0:
            return "zero"
        case int() | float():
            return "number"
        case (a, b):
            return f"pair {a} {b}"
        case [first, *rest]:
            return f"list {first} {rest}"
        case Point(x=x, y=0):
            return f"point {x}"
        case _:
            return "other"


print(*map(describe, [0, 5, (1, 2), [1, 2, 3], Point(7, 0), "text"]))


def arguments(a, *rest, **named):
    return a, rest, named


def defaults(a, b=2, *, c=5):
    return a, b, c


print(*arguments(1, 2, 3, k=4), *defaults(1))


def traced(function):
    def wrapper(*values):
        print("before", end=" ")
        result = function(*values)
        print("after", end=" ")
        return result

    return wrapper


@traced
def square(n):
    print("call", end=" ")
    return n * n


print(square(3))
count = 0


def counter():
    n = 0

    def up():
        nonlocal n
        global count
        n += 1
        count += 1
        return n

    return up


one, two = counter(), counter()
one(), one(), two()
print([f(i) for i, f in enumerate([lambda x: x] * 3)], [f() for f in [lambda: i for i in range(3)]], count, one() - 1)
