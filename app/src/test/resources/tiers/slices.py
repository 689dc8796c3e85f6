# topic: slices of lists, bytes and strings
# output: [1, 2] [4, 3, 2, 1, 0] [0, 2, 4] [] [3, 4]
# output: [0, 9, 9, 9, 3, 4] [0, 3, 4] [8, 3, 8]
# output: b'bc' bytearray(b'aXYd') 98 [1, 2, 3]
# output: (1, [2, 3], 4) [[0], [0]] [[1], [0]]
# output: edcba dc 'bd' slice(1, 2, None)
# output: [2, 1] True 616263 abc

a = list(range(5))
print(a[1:3], a[::-1], a[::2], a[3:1], a[-2:])
a[1:3] = [9, 9, 9]
print(a, end=" ")
del a[1:4]
print(a, end=" ")
a[::2] = [8, 8]
print(a)
data = bytearray(b"abcd")
data[1:3] = b"XY"
print(b"abcd"[1:3], data, b"abc"[1], list(bytes([1, 2, 3])))
first, *middle, last = (1, 2, 3, 4)
shared = [[0]] * 2
apart = [[0] for _ in range(2)]
shown = str(shared)
apart[0][0] = 1
print((first, middle, last), shown, apart)
print("abcde"[::-1], "abcde"[3:1:-1], repr("abcde"[1::2]), slice(1, 2))
x, y = 1, 2
x, y = y, x
print([x, y], "abc" < "abd" <= "abd", b"abc".hex(), bytes.fromhex("616263").decode())
