# topic: an index that is out of bounds
# output: 3 IndexError
# ends: exit 1

a = [1, 2, 3]
print(a[-1], end=" ")
try:
    a[3] = 4
except IndexError as e:
    print(type(e).__name__)
print(a[-4])
