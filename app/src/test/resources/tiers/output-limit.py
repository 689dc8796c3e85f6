# topic: output without end
# ends: output
# output-kib: 256

while True:
    print("again and again")
