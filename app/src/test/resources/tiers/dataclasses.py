# topic: data classes, named tuples, enumerations, and how objects are compared and printed
# output: Point(x=1, y=2) True False True
# output: [Point(x=0, y=5), Point(x=1, y=2)] Point(x=1, y=9) 2
# output: Edge(u=1, v=2, w=5) (1, 2, 5) 5 Edge(u=1, v=2, w=0)
# output: Color.RED 1 RED [<Color.RED: 1>, <Color.BLUE: 2>]
# output: <3> 3 True 6 AttributeError

from collections import namedtuple
from dataclasses import dataclass, field, replace
from enum import Enum, auto


@dataclass(order=True, frozen=True)
class Point:
    x: int
    y: int = 2


@dataclass
class Node:
    children: list = field(default_factory=list)


class Color(Enum):
    RED = auto()
    BLUE = auto()


class Size:
    __slots__ = ("n",)

    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"<{self.n}>"

    def __len__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n

    def __mul__(self, k):
        return self.n * k


p = Point(1)
print(p, p == Point(1, 2), p < Point(0, 5), len({p, Point(1, 2)}) == 1)
one, two = Node(), Node()
one.children.append(two)
print(sorted([p, Point(0, 5)]), replace(p, y=9), len(one.children) + len(two.children) + 1)
Edge = namedtuple("Edge", "u v w")
edge = Edge(1, 2, 5)
print(edge, tuple(edge), edge.w, edge._replace(w=0))
print(Color.RED, Color.RED.value, Color.RED.name, list(Color))
try:
    print(Size(3), len(Size(3)), Size(3) == Size(3), Size(3) * 2, end=" ")
    Size(3).other = 1
except AttributeError as e:
    print(type(e).__name__)
