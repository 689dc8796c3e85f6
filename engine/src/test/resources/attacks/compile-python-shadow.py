# attack: is called what the compiler's own module is called, and so runs while it is compiled
# expect: WA RTE CE
# submitted-as: compileall.py

import os

# What the compiler's command has in its environment and folder, a run does not
if os.getcwd() != "/work" and not os.access("/program", os.F_OK):
    os.write(1, b"BREA" + b"CH: it runs while it is compiled\n")
    os._exit(1)
print("contained")
