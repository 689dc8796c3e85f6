# topic: a large text is put together piece by piece
# output: 488890 99999 0123456789101112
# output: True 488890

import io


def build(n):
    text = ""
    for i in range(n):
        text += str(i)
    return text


text = build(100000)
print(len(text), text[-5:], text[:16])
buffer = io.StringIO()
for i in range(100000):
    buffer.write(str(i))
print("".join(map(str, range(100000))) == text, len(buffer.getvalue()))
