# topic: more and more memory
# lane: quick
# memory-mib: 96
# ends: memory
# time: 5

everything = []
while True:
    everything.append(bytearray(1 << 20))
