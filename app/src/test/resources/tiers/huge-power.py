# topic: an integer with too many digits to be computed in time
# ends: time
# time: 0.3

print((7**60000000) % 10)
