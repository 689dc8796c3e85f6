# topic: an attribute of None
# input: 0
# ends: exit 1


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


head = None
for i in range(int(input())):
    head = Node(i, head)
print(head.value)
