# topic: leaving with sys.exit and nothing, none, or zero is success
# output: done

import sys

try:
    sys.exit()
except SystemExit as e:
    assert e.code is None
try:
    sys.exit(0)
except SystemExit as e:
    assert e.code == 0
print("done")
sys.exit(None)
