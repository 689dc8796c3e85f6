# topic: standard input read by its descriptor, as fast readers do
# input: 1 2
# input: 3
# output: 3 b'3' 0

import os
from io import BytesIO

size = os.fstat(0).st_size
data = BytesIO()
while chunk := os.read(0, max(size, 8192)):
    data.write(chunk)
data.seek(0)
first = sum(map(int, data.readline().split()))
print(first, data.readline().rstrip(), size)
