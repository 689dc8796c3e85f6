# topic: output without line feed is there after the end
# output-bytes: "no line feed"

import sys

sys.stdout.write("no ")
print("line feed", end="")
