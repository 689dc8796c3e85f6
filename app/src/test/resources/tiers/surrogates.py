# topic: half of a surrogate pair cannot be printed
# output: 1 '\ud800'
# output: UnicodeEncodeError
# output: '\u20ac' '?'

half = chr(0xD800)
print(len(half), repr(half))
try:
    print(half)
except UnicodeEncodeError as e:
    print(type(e).__name__)
print(ascii("€"), repr("€".encode("ascii", "replace").decode()))
