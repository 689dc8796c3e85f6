# topic: a byte order mark before the input is a character of its first line
# input-bytes: "\xEF\xBB\xBF42\n"
# output: 3 ValueError
# output: 42

line = input()
print(len(line), end=" ")
try:
    print(int(line))
except ValueError:
    print("ValueError")
    print(int(line.lstrip("\ufeff")))
