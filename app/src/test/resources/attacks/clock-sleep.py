# attack: waits
# expect: TLE
# lane: waiting
# time: 0.3
import time

time.sleep(1e9)
