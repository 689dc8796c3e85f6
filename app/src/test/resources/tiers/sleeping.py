# topic: waiting without end
# ends: time
# time: 0.2

import time

print("good night", flush=True)
time.sleep(1000)
