# topic: clocks go forward
# output: True True True

import time

begin = time.perf_counter()
cpu = time.process_time()
total = sum(range(100000))
print(0 < time.perf_counter() - begin < 10, time.process_time() >= cpu, time.time() > 1577836800)
